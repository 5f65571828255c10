package org.threefold;

import java.util.Map;

/// Where the rows of one case are, table by table.
final class CaseRows {

    /// Tables of the portal that the case does not fill, and where they are tested.
    static final Map<String, String> ELSEWHERE =
            Map.ofEntries(
                    Map.entry("casefile.death", "DeathsTest"),
                    Map.entry("casefile.unsent", "ReferralsTest: what one types is one's own"),
                    Map.entry("consent.offer", "ConsentRowsTest, ConsentsTest"),
                    Map.entry("consent.paragraph_read", "ConsentRowsTest, ConsentsTest"),
                    Map.entry("consent.choice", "ConsentRowsTest, ConsentsTest"),
                    Map.entry("consent.answer", "ConsentRowsTest, ConsentsTest"),
                    Map.entry("consent.round", "ConsentRowsTest, ConsentsTest"),
                    Map.entry("consent.talk", "ConsentRowsTest, ConsentsTest"),
                    Map.entry("consent.capacity", "ConsentRowsTest, ConsentsTest"),
                    Map.entry("consent.signature", "ConsentRowsTest, ConsentsTest"),
                    Map.entry("consent.paper_check", "ConsentRowsTest, ConsentsTest"),
                    Map.entry("consent.ending", "ConsentRowsTest, ConsentsTest"),
                    Map.entry("consent.form", "about no person: ConsentFormsTest"),
                    Map.entry("consent.form_adoption", "about no person: ConsentFormsTest"),
                    Map.entry("consent.form_ending", "about no person: ConsentFormsTest"),
                    Map.entry("drafts.browser_key", "BrowserKeysTest: one's own"),
                    Map.entry("drafts.draft", "DraftsTest: what one types is one's own"),
                    Map.entry("intake.reading", "IntakesTest"),
                    Map.entry("jobs.scheduled_task", "about no person: JobsTest"),
                    Map.entry("live.presence", "forgotten when they leave"),
                    Map.entry("measures.text_pack", "about no person: InstrumentsTest"),
                    Map.entry("settings.proposal", "about no person: PoliciesTest"),
                    Map.entry("settings.ending", "about no person: PoliciesTest"),
                    Map.entry("settings.unsent", "PoliciesTest: what one types is one's own"),
                    Map.entry("library.source", "about no person: LibraryTest"),
                    Map.entry("library.statement", "about no person: LibraryTest"),
                    Map.entry("library.standing", "about no person: LibraryTest"),
                    Map.entry("library.review", "about no person: LibraryTest"),
                    Map.entry("review.agenda_item", "ConferencesTest"),
                    Map.entry("review.conference", "those that stand: ConferencesTest"),
                    Map.entry("review.conference_plan", "about no one person: ConferencesTest"),
                    Map.entry("review.conference_change", "about no one person: ConferencesTest"),
                    Map.entry("screening.reading_mark", "KeptScreeningsTest: one's own"),
                    Map.entry("screening.rescreening", "about no person: RescreenerTest"),
                    Map.entry("safety.escalation", "AlarmsTest: only what was overdue"),
                    Map.entry(
                            "review.decision_condition", "GuardedReviewTest: a deferral has none"),
                    Map.entry("review.draft", "GuardedReviewTest: gone when it is signed"),
                    Map.entry(
                            "review.weighed",
                            "GuardedReviewTest: three opinions alike leave none"));

    /// Where the rows of the case are, for what is not simply `case_id`; `part2` names the records
    /// of substance use among them.
    private static final Map<String, String> WHERE =
            Map.ofEntries(
                    Map.entry("casefile.case_file", "casefile.case_file where id = :case"),
                    Map.entry("casefile.person", "casefile.person where id = :person"),
                    Map.entry(
                            "casefile.person_identifier",
                            "casefile.person_identifier where person_id = :person"),
                    Map.entry("casefile.referral", "casefile.referral where id = :referral"),
                    Map.entry(
                            "casefile.referral_outcome",
                            "casefile.referral_outcome where referral_id = :referral"),
                    Map.entry("interop.bundle", "interop.bundle where referral_id = :referral"),
                    Map.entry(
                            "part2.bundle",
                            "interop.bundle where referral_id = :referral"
                                    + " and understood::text ~ '75626-2|AUDIT_C'"),
                    Map.entry(
                            "item9.answer",
                            "measures.answer where case_id = :case and kept_for = 'SEATS'"),
                    Map.entry(
                            "part2.answer",
                            "measures.answer where case_id = :case and kept_for = 'PART2'"),
                    Map.entry(
                            "item9.score",
                            "measures.score where case_id = :case and scale = 'phq-9/item9'"),
                    Map.entry(
                            "part2.score",
                            "measures.score where case_id = :case and kept_for = 'PART2'"),
                    Map.entry(
                            "part2.reported",
                            "history.reported_fact where case_id = :case"
                                    + " and code in ('75626-2', '82667-7')"),
                    Map.entry(
                            "part2.kept_finding",
                            "screening.kept_finding where case_id = :case and part2"),
                    Map.entry(
                            "part2.kept_fact",
                            "screening.kept_fact where case_id = :case and part2"),
                    Map.entry(
                            "item9.kept_finding",
                            "screening.kept_finding where case_id = :case and rule = 'PSY-09'"),
                    Map.entry(
                            "item9.kept_fact",
                            "screening.kept_fact where case_id = :case"
                                    + " and fact like 'reported: PHQ-9 item 9%'"),
                    Map.entry("part2.intake", "intake.answer where case_id = :case and part2"),
                    Map.entry(
                            "part2.entry",
                            "evaluation.entry where case_id = :case"
                                    + " and section = 'SUBSTANCE_USE'"));

    private CaseRows() {}

    /// What follows `from`, with the case, its referral and its person as parameters.
    static String of(String line) {
        return WHERE.getOrDefault(line, line + " where case_id = :case");
    }
}
