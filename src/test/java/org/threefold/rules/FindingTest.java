package org.threefold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class FindingTest {

    private static final List<String> FOUR =
            List.of(
                    "psychiatric.psychosis-now",
                    "psychiatric.psychotic-disorder",
                    "psychiatric.bipolar",
                    "psychiatric.mania-now");

    @Test
    void what_a_referral_reports_is_in_the_line_of_the_list_however_much_is_missing() {
        var reported = "The referral reports: suicidal ideation; not confirmed.";
        var unknown = new Finding.Unknown("Not recorded: a; b; c; d.", FOUR, reported);

        assertThat(unknown.gist()).startsWith(reported).endsWith("and 2 more.");
        assertThat(unknown.sentence()).isEqualTo("Not recorded: a; b; c; d. " + reported);
    }

    @Test
    void beside_a_concern_it_is_said_once() {
        var concern = CheckResult.concern(Severity.CAUTION, "A concern.");

        assertThat(concern.finding("The referral reports: stroke; not confirmed."))
                .isEqualTo(
                        new Finding.Concern(
                                Severity.CAUTION,
                                "A concern. The referral reports: stroke; not confirmed."));
        assertThat(
                        CheckResult.concern(Severity.CAUTION, "9, as the referral reports.")
                                .finding("The referral reports: 9; not confirmed."))
                .isEqualTo(new Finding.Concern(Severity.CAUTION, "9, as the referral reports."));
    }
}
