package org.threefold.ui.portal;

import org.threefold.access.Act;
import org.threefold.audit.AuditEvent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// One line of "who looked": somebody did one thing with the record on one day, so many times.
record Looked(LocalDate day, String who, String did, boolean allowed, int times, Instant last) {

    private static final Map<Act, String> PLAIN = plain();

    /// The trail, drawn together so that a busy hour is one line. Newest first.
    static List<Looked> on(List<AuditEvent> trail, ZoneId zone) {
        var lines = new LinkedHashMap<List<Object>, Looked>();
        for (var event : trail) {
            var line = of(event, zone);
            lines.merge(List.of(line.day, line.who, line.did, line.allowed), line, Looked::and);
        }
        return lines.values().stream()
                .sorted(Comparator.comparing(Looked::last).reversed())
                .toList();
    }

    String sentence() {
        if (!allowed) return "Tried to open it, and was not let in.";
        return did + (times == 1 ? "." : ", " + times + " times.");
    }

    private Looked and(Looked other) {
        var later = last.isAfter(other.last) ? last : other.last;
        return new Looked(day, who, did, allowed, times + other.times, later);
    }

    private static Looked of(AuditEvent event, ZoneId zone) {
        var day = event.at().atZone(zone).toLocalDate();
        var who = event.who().isBlank() ? "Somebody without a name here" : event.who();
        return new Looked(day, who, did(event.act()), event.result().happened(), 1, event.at());
    }

    private static String did(String name) {
        return Stream.of(Act.values())
                .filter(act -> act.name().equals(name))
                .findFirst()
                .map(act -> PLAIN.getOrDefault(act, "Used it to " + act.words()))
                .orElse("Used it: " + name.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static Map<Act, String> plain() {
        var plain = new EnumMap<Act, String>(Act.class);
        plain.put(Act.READ_CASE, "Opened your case");
        plain.put(Act.READ_OVERVIEW, "Looked at where your case stands");
        plain.put(Act.BE_PRESENT, "Saw who else had your case open");
        plain.put(Act.ASSIGN_SEAT, "Chose who is on your team");
        plain.put(Act.NAME_COVER, "Said who covers your case");
        plain.put(Act.READ_ALARM, "Read an answer of yours that needs help at once");
        plain.put(Act.SETTLE_ALARM, "Wrote down what was done about an answer of yours");
        plain.put(Act.READ_EVALUATION, "Read your health history");
        plain.put(Act.READ_SUBSTANCE_USE, "Read about alcohol and drugs");
        plain.put(Act.WRITE_PAIN_SECTION, "Wrote in the part about pain");
        plain.put(Act.SIGN_PAIN_SECTION, "Signed the part about pain");
        plain.put(Act.SIGN_MENTAL_HEALTH_SECTION, "Signed the part about mental health");
        plain.put(Act.SIGN_THERAPY_SECTION, "Signed the part about therapy");
        plain.put(Act.WRITE_MENTAL_HEALTH_SECTION, "Wrote in the part about mental health");
        plain.put(Act.WRITE_THERAPY_SECTION, "Wrote in the part about therapy");
        plain.put(Act.REPORT_FACTS, "Stored what your referral said");
        plain.put(Act.READ_OPIOIDS, "Looked at your pain medicines");
        plain.put(Act.READ_FINDINGS, "Read the safety check");
        plain.put(Act.SCREEN_AGAIN, "Ran the safety check again, because something changed");
        plain.put(Act.CLEAR_PAIN_FINDING, "Settled a point of the safety check");
        plain.put(Act.CLEAR_MENTAL_HEALTH_FINDING, "Settled a point of the safety check");
        plain.put(Act.CLEAR_THERAPY_FINDING, "Settled a point of the safety check");
        plain.put(Act.READ_REVIEW, "Looked at the team's review");
        plain.put(Act.GIVE_OPINION, "Signed an opinion about you");
        plain.put(Act.DECIDE, "Recorded the team's decision");
        plain.put(Act.SIGN_DECISION, "Signed the team's decision");
        plain.put(Act.REOPEN_REVIEW, "Asked the team to look again");
        plain.put(Act.FRAME_QUESTION, "Put the question to the team");
        plain.put(Act.WRITE_PROCESS_NOTE, "Wrote notes for their own use");
        plain.put(Act.READ_PROCESS_NOTE, "Read notes of their own");
        plain.put(Act.INVITE_PATIENT, "Invited you to this portal");
        plain.put(Act.READ_UNDERSTANDING, "Saw what you have read here");
        return plain;
    }
}
