package org.threefold.ui.admin;

import org.threefold.access.Act;
import org.threefold.audit.AuditEvent;
import org.threefold.audit.AuditResult;
import org.threefold.casefile.RecordEvent;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How an event of the trail reads to the privacy officer.
final class TrailWords {

    private static final int NAMED = 3;

    private TrailWords() {}

    static String who(AuditEvent event) {
        return event.who().isBlank() ? "Nobody signed in" : event.who();
    }

    /// Acts outside the matrix, as signing in, are written as they are named.
    static String act(AuditEvent event) {
        var name = event.act();
        var known = Arrays.stream(Act.values()).filter(one -> one.name().equals(name)).findFirst();
        return Texts.sentence(
                known.map(Act::words)
                        .orElseGet(() -> name.toLowerCase(Locale.ENGLISH).replace('_', ' ')));
    }

    static String detail(AuditEvent event) {
        return Stream.of(String.join(", ", event.sections()), event.detail(), event.reason())
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(". "));
    }

    static String whose(RecordEvent one) {
        if (one.records().isEmpty()) return "No record";
        var named =
                one.records().stream()
                        .limit(NAMED)
                        .map(RecordEvent.Whose::words)
                        .collect(Collectors.joining("; "));
        int more = one.records().size() - NAMED;
        return more > 0 ? named + "; and " + more + " more" : named;
    }

    static Tag tag(AuditResult result) {
        return switch (result) {
            case DONE -> Tag.ok("Done");
            case PERMITTED -> Tag.ok("Permitted");
            case REFUSED -> Tag.warn("Refused");
            case FAILED -> Tag.warn("Failed");
            case DENIED -> Tag.danger("Denied");
        };
    }
}
