package org.threefold.rules;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Every version of the book, the first one first. Whoever changes a rule writes it down here, with
/// a new version; a test compares the last one with the book.
final class Editions {

    private static final String SEATS_ALONE =
            "Carries the label of substance-use records (42 CFR Part 2): its finding is for the"
                    + " three seats alone. What it says is the same.";
    private static final String THAT_DAY =
            "On a dosing day only a reading of that day counts. What it says is the same.";

    private static final String TOLD_AT_HOME =
            "Tells what the patient answered at home and no clinician has: it worries, is never"
                    + " absolute, and clears nothing.";

    private static final String SAYS_A_CONTRADICTION =
            "Tells when the patient or the referral says otherwise than the recorded answer, until"
                    + " the answer is corrected or recorded as asked again.";

    static final Map<String, String> CONTRADICTED =
            ids(
                            """
                            ALG-01 ANE-01 CV-01 CV-02 CV-03 CV-04 CV-05 CV-06 CV-09 CV-11 CV-12
                            DDI-01 DDI-10 END-01 EYE-01 GU-01 HEP-01 HEP-02 NEU-01 NEU-02 NEU-03
                            OB-01 OB-02 OB-03 OB-04 POR-01 PSY-01 PSY-02 PSY-04 PSY-06 PSY-07
                            PSY-08 PSY-11 PSY-12 PSY-13 PSY-14 PSY-15 PSY-16 PSY-17 RSP-01 RSP-02
                            SUD-01 SUD-02 SUD-03 SUD-05
                            """)
                    .stream()
                    .collect(Collectors.toMap(it -> it, _ -> SAYS_A_CONTRADICTION));

    private static final String READS_THE_C_SSRS =
            "Reads the result of a C-SSRS screener, where one was asked: it worries, and clears"
                    + " nothing.";

    private static final String CONTRADICTED_BY_A_REPORT =
            " Tells when a screen that the referral reports, and that may be newer than the ASQ,"
                    + " is not certainly negative, until the ASQ is asked again.";

    private static final String ITEM_9_IN_WORDS =
            " Reads item 9 of a PHQ-9 that a referral reports without a number.";

    private static final String READS_THE_INTERVIEW =
            " Reads the expectation interview: the expected change of pain, and whether it sounds"
                    + " as if there were no other option.";

    static final List<Edition> ALL =
            List.of(first(), whole(), heard(), contradicted(), asSpecified());

    private Editions() {}

    static Edition last() {
        return ALL.getLast();
    }

    private static Edition first() {
        return new Edition(
                "2026-11",
                LocalDate.of(2026, 11, 22),
                "The first book, 64 rules: what is asked before the team decides.",
                ids(
                        """
                        PSY-01 PSY-02 PSY-03 PSY-04 PSY-05 PSY-06 PSY-07 PSY-08 PSY-09 PSY-10 PSY-11
                        PSY-12 PSY-13 PSY-14 PSY-15 PSY-16 CV-01 CV-02 CV-03 CV-04 CV-05 CV-11 CV-06
                        CV-07 CV-08 CV-09 CV-10 CV-12 RSP-01 RSP-02 NEU-01 NEU-02 NEU-03 EYE-01
                        HEP-01 HEP-02 HEP-03 HEP-04 REN-01 END-01 END-02 GU-01 POR-01 ALG-01 ANE-01
                        AGE-01 AGE-02 OB-01 OB-02 OB-03 OB-04 SUD-01 SUD-02 SUD-03 SUD-04 SUD-05
                        SUD-06 SUD-07 SUD-08 LOG-07 LOG-09 PSY-17 LOG-11 LOG-12
                        """),
                Map.of());
    }

    private static Edition whole() {
        return new Edition(
                "2026-11-22",
                LocalDate.of(2026, 11, 22),
                "The whole specification, 102 rules: drug interactions, logistics and what is asked"
                        + " on the day of a session.",
                ids(
                        """
                        RSP-03 RSP-04 HEP-05 END-03 GU-02 WT-01 BMI-01 NPO-01 INF-01 SUD-09 DDI-01
                        DDI-02 DDI-10 DDI-11 DDI-03 DDI-12 DDI-13 DDI-14 DDI-15 DDI-06 DDI-07 DDI-08
                        DDI-09 DDI-04 DDI-05 DDI-16 DDI-17 DDI-19 DDI-18 LOG-01 LOG-02 LOG-10 LOG-13
                        LOG-03 LOG-04 LOG-05 LOG-06 LOG-08
                        """),
                Map.ofEntries(
                        entry("CV-07", THAT_DAY),
                        entry("CV-08", THAT_DAY),
                        entry("HEP-04", SEATS_ALONE),
                        entry("SUD-01", SEATS_ALONE),
                        entry("SUD-02", SEATS_ALONE),
                        entry("SUD-03", SEATS_ALONE),
                        entry("SUD-04", SEATS_ALONE),
                        entry("SUD-05", SEATS_ALONE),
                        entry("SUD-06", SEATS_ALONE),
                        entry("SUD-08", SEATS_ALONE)));
    }

    private static Edition heard() {
        return new Edition(
                "2026-11-22.2",
                LocalDate.of(2026, 11, 22),
                "What the patient answers at home is heard, until a clinician has answered.",
                Set.of(),
                ids(
                                """
                                PSY-01 PSY-02 PSY-04 PSY-06 PSY-07 PSY-11 PSY-12 PSY-13 PSY-16 PSY-17
                                CV-01 CV-02 CV-03 CV-04 CV-05 CV-06 CV-10 RSP-01 RSP-02 NEU-01 NEU-02
                                NEU-03 EYE-01 HEP-01 HEP-02 HEP-04 END-01 GU-01 POR-01 ALG-01 ANE-01
                                OB-01 OB-02 OB-03 OB-04 SUD-01 SUD-02 SUD-03 DDI-01 DDI-10 DDI-18
                                """)
                        .stream()
                        .collect(Collectors.toMap(it -> it, _ -> TOLD_AT_HOME)));
    }

    private static Edition contradicted() {
        return new Edition(
                "2026-11-28",
                LocalDate.of(2026, 11, 28),
                "An answer that the patient or the referral contradicts is a finding.",
                Set.of(),
                CONTRADICTED);
    }

    private static Edition asSpecified() {
        return new Edition(
                "2026-11-30",
                LocalDate.of(2026, 11, 30),
                "What the specification says and the book did not: the C-SSRS screener and the"
                        + " TAPS are read, and a newer screen for suicide that a referral reports"
                        + " contradicts.",
                Set.of(),
                Map.ofEntries(
                        entry("CV-11", "Says that a summary of the label was read, not the label."),
                        entry(
                                "END-03",
                                "Names the glinides, which it read before. What it finds is the"
                                        + " same."),
                        entry(
                                "HEP-03",
                                "Says that during a course it stops the course. What it finds is the"
                                        + " same."),
                        entry("PSY-08", READS_THE_C_SSRS + CONTRADICTED_BY_A_REPORT),
                        entry(
                                "PSY-09",
                                READS_THE_C_SSRS + CONTRADICTED_BY_A_REPORT + ITEM_9_IN_WORDS),
                        entry("PSY-17", READS_THE_C_SSRS + READS_THE_INTERVIEW),
                        entry(
                                "SUD-02",
                                "Reads item 9 of a TAPS that was answered: another drug, which may"
                                        + " be ketamine."),
                        entry(
                                "SUD-01",
                                "Reads each substance of a TAPS that was answered, tobacco aside.")));
    }

    private static Set<String> ids(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
