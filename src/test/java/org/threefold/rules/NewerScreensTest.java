package org.threefold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.rules.Finding.Concern;

import java.util.List;

/// A screen for suicide that a referral reports, against an ASQ that the team recorded. Today is
/// 22-Nov-2026.
class NewerScreensTest {

    @ParameterizedTest(name = "ASQ {0} of {1}, reported {2}: PSY-08 {3}, PSY-09 {4}")
    @CsvSource({
        "negative,  2026-11-18, High@2026-11-22, ABSOLUTE !,           REQUIRES_CLEARANCE !",
        "negative,  2026-11-18, High@2026-11-21, REQUIRES_CLEARANCE !, REQUIRES_CLEARANCE !",
        "negative,  2026-11-18, 3@2026-11-21,    REQUIRES_CLEARANCE !, REQUIRES_CLEARANCE !",
        "negative,  2026-11-18, High@2026-11-18, REQUIRES_CLEARANCE !, REQUIRES_CLEARANCE !",
        "negative,  2026-11-18, High@2026-11-17, clear,                clear",
        "negative,  2026-11-18, High,            ABSOLUTE !,           REQUIRES_CLEARANCE !",
        "negative,  -,          High@2026-11-17, REQUIRES_CLEARANCE !, REQUIRES_CLEARANCE !",
        "negative,  2026-08-01, High@2026-08-02, REQUIRES_CLEARANCE !, REQUIRES_CLEARANCE !",
        "non-acute, 2026-11-18, High@2026-11-21, REQUIRES_CLEARANCE !, REQUIRES_CLEARANCE",
        "non-acute, 2026-11-18, High@2026-11-17, clear,                REQUIRES_CLEARANCE",
        "acute,     2026-11-18, High@2026-11-21, REQUIRES_CLEARANCE,   REQUIRES_CLEARANCE",
        "-,         -,          High@2026-11-21, unknown,              unknown",
        "?,         2026-11-18, High@2026-11-21, unknown,              unknown"
    })
    void a_report_that_may_be_newer_contradicts(
            String result, String day, String reported, String acute, String ideation) {
        var facts =
                "psychiatric.asq=%s; psychiatric.asq-on=%s; screen=%s"
                        .formatted(result, day, reported);

        assertThat(verdict("PSY-08", facts)).isEqualTo(acute);
        assertThat(verdict("PSY-09", facts)).isEqualTo(ideation);
    }

    @Test
    void a_c_ssrs_of_the_team_does_not_take_the_report_back() {
        var facts = "psychiatric.c-ssrs=none; psychiatric.c-ssrs-on=2026-11-22; " + NEWER;

        assertThat(verdict("PSY-08", facts)).isEqualTo("REQUIRES_CLEARANCE !");
        assertThat(verdict("PSY-09", facts)).isEqualTo("REQUIRES_CLEARANCE !");
    }

    @Test
    void it_ends_when_the_asq_was_asked_again_since() {
        var settled = ASKED + "screen asked since=High@2026-11-21";

        assertThat(verdict("PSY-08", settled)).isEqualTo("clear");
        assertThat(verdict("PSY-09", settled)).isEqualTo("clear");
        assertThat(verdict("PSY-08", settled + "; screen=Moderate@2026-11-22"))
                .isEqualTo("ABSOLUTE !");
    }

    @Test
    void it_says_what_is_to_be_asked_again_and_why() {
        var found = (Concern) RuleBook.find("PSY-08").orElseThrow().of(Chart.well(NEWER));

        assertThat(found.observed())
                .isEqualTo(
                        "A suicide screen that came with the referral may be newer than the ASQ,"
                                + " which is negative: C-SSRS of 21-Nov-2026: High.");
        assertThat(found.toConfirm()).isEqualTo(List.of("psychiatric.asq"));
    }

    private static final String ASKED = "psychiatric.asq=negative; psychiatric.asq-on=2026-11-18; ";
    private static final String NEWER = ASKED + "screen=High@2026-11-21";

    /// With a mark where it is a contradiction.
    private static String verdict(String rule, String slip) {
        var facts = Chart.well(slip);
        boolean contradicts =
                RuleBook.find(rule).orElseThrow().of(facts) instanceof Concern it
                        && it.contradicts();
        return Verdicts.of(rule, facts) + (contradicts ? " !" : "");
    }
}
