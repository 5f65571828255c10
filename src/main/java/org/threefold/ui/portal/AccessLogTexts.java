package org.threefold.ui.portal;

import org.threefold.access.Act;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/// Acts of the access matrix in the patient's words. Each act that staff can do about a case has
/// some; a test says which is missing.
final class AccessLogTexts {

    private static final Map<Act, String> PLAIN = plain();

    private AccessLogTexts() {}

    /// Of an act by its name. One of an earlier version that is no longer known is called a use.
    static String of(String name) {
        return Stream.of(Act.values())
                .filter(act -> act.name().equals(name) && PLAIN.containsKey(act))
                .findFirst()
                .map(PLAIN::get)
                .orElse("Used your record");
    }

    static boolean has(Act act) {
        return PLAIN.containsKey(act);
    }

    private static Map<Act, String> plain() {
        var plain = new EnumMap<Act, String>(Act.class);
        plain.put(Act.READ_CASE, "Opened your case");
        plain.put(Act.READ_OVERVIEW, "Viewed the summary of your case");
        plain.put(Act.ASSIGN_SEAT, "Assigned your care team");
        plain.put(Act.FRAME_QUESTION, "Wrote the question for the team");
        plain.put(Act.INVITE_PATIENT, "Invited you to this portal");
        plain.put(Act.REPORT_FACTS, "Stored what your referral reported");
        plain.put(Act.READ_EVALUATION, "Viewed your health history");
        plain.put(Act.READ_SUBSTANCE_USE, "Viewed what is recorded about alcohol and drugs");
        plain.put(Act.WRITE_PAIN_SECTION, "Wrote in the part about pain");
        plain.put(Act.WRITE_MENTAL_HEALTH_SECTION, "Wrote in the part about mental health");
        plain.put(Act.WRITE_THERAPY_SECTION, "Wrote in the part about therapy");
        plain.put(Act.SIGN_PAIN_SECTION, "Signed the part about pain");
        plain.put(Act.SIGN_MENTAL_HEALTH_SECTION, "Signed the part about mental health");
        plain.put(Act.SIGN_THERAPY_SECTION, "Signed the part about therapy");
        plain.put(Act.READ_OPIOIDS, "Viewed your pain medicines");
        plain.put(Act.READ_MEASURES, "Viewed your scores");
        plain.put(Act.READ_MEASURE_ANSWERS, "Viewed your answers to questionnaires");
        plain.put(Act.READ_MEASURES_DUE, "Viewed which questionnaires are due");
        plain.put(Act.OPEN_MEASURE, "Opened a questionnaire");
        plain.put(Act.BEGIN_MEASURE, "Opened a questionnaire");
        plain.put(Act.TAKE_MEASURES, "Filled in a questionnaire with you or for you");
        plain.put(Act.CORRECT_MEASURES, "Corrected a questionnaire");
        plain.put(Act.NAME_COVER, "Named who covers your case");
        plain.put(Act.BREAK_THE_GLASS, "Opened your record in an emergency, without a seat");
        plain.put(Act.END_EMERGENCY, "Ended their emergency access to your record");
        plain.put(Act.RECORD_DEATH, "Recorded or corrected a death");
        plain.put(Act.READ_ALARM, "Viewed an answer that asks for help");
        plain.put(
                Act.ESCALATE_ALARMS, "Asked the next clinician about an answer that asks for help");
        plain.put(Act.SETTLE_ALARM, "Acted on an answer that asked for help");
        plain.put(Act.READ_INTAKE, "Viewed your answers from home");
        plain.put(Act.MARK_INTAKE_READ, "Marked your answers from home as read");
        plain.put(Act.FOLLOW_INTAKE, "Viewed how far your answers from home are");
        plain.put(Act.READ_FINDINGS, "Viewed the safety check");
        plain.put(Act.SCREEN_AGAIN, "Ran the safety check");
        plain.put(Act.COMPARE_SCREENING, "Ran the safety check once more and compared");
        plain.put(Act.CLEAR_PAIN_FINDING, "Signed a conclusion of the safety check");
        plain.put(Act.CLEAR_MENTAL_HEALTH_FINDING, "Signed a conclusion of the safety check");
        plain.put(Act.CLEAR_THERAPY_FINDING, "Signed a conclusion of the safety check");
        plain.put(Act.SIGN_EXCEPTION, "Signed an exception of the safety check");
        plain.put(Act.READ_SHEET, "Viewed the benefits and risks");
        plain.put(Act.READ_REVIEW, "Viewed the team's review");
        plain.put(Act.GIVE_OPINION, "Signed an opinion");
        plain.put(Act.SET_AGENDA, "Changed when the team discusses your case");
        plain.put(Act.DECIDE, "Recorded the team's decision");
        plain.put(Act.SIGN_DECISION, "Signed the team's decision");
        plain.put(Act.REOPEN_REVIEW, "Asked the team to review again");
        plain.put(Act.WRITE_PROCESS_NOTE, "Wrote notes for their own use");
        plain.put(Act.READ_PROCESS_NOTE, "Read notes of their own");
        plain.put(Act.READ_UNDERSTANDING, "Viewed what you have read here");
        plain.put(Act.OPEN_UNKNOWN_PAGE, "Opened an address");
        return plain;
    }
}
