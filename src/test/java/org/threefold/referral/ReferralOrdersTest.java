package org.threefold.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.kernel.Page;
import org.threefold.referral.ReferralOrder.By;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Plan;

import java.util.List;

/// Whatever the list of referrals can be ordered by, an index brings in that order, but for the
/// urgent ones among the few that are open.
@InTheClinic
class ReferralOrdersTest {

    @Autowired Clinic clinic;
    @Autowired Referrals referrals;

    @ParameterizedTest
    @CsvSource({"ARRIVAL, true", "ARRIVAL, false", "URGENCY, false"})
    void an_index_brings_all_of_them_in_order(By by, boolean descending) {
        assertThat(sorted(ReferralFilter.ALL, new ReferralOrder(by, descending))).isEmpty();
    }

    @Test
    void the_urgent_first_is_sorted_among_the_open_ones() {
        assertThat(sorted(ReferralFilter.OPEN, ReferralOrder.URGENT_FIRST)).contains("Sort");
    }

    @Test
    void a_page_is_some_of_them_and_says_how_many_there_are() {
        for (var given : List.of("Cleo", "Anna", "Bert"))
            done(
                    referrals.refer(
                            clinic.coordinator(),
                            Letters.about(Letters.person("Orderly", given), Urgency.ROUTINE)));

        assertThat(given(page(By.ARRIVAL, false, 0, 2))).containsExactly("Cleo", "Anna");
        assertThat(given(page(By.ARRIVAL, false, 0, 5))).containsExactly("Cleo", "Anna", "Bert");
        assertThat(given(page(By.ARRIVAL, true, 2, 5))).containsExactly("Cleo");
        assertThat(page(By.ARRIVAL, false, 0, 2).total()).isEqualTo(3);
        assertThat(page(By.ARRIVAL, false, 2, 2).from()).isEqualTo(3);
    }

    private Page<ReferralLine> page(By by, boolean descending, int from, int howMany) {
        var orderly = new ReferralFilter(ReferralFilter.OPEN.statuses(), null, "orderly");
        var order = new ReferralOrder(by, descending);
        return done(referrals.page(clinic.coordinator(), orderly, order, from, howMany));
    }

    private static List<String> given(Page<ReferralLine> page) {
        return page.rows().stream().map(ReferralLine::given).toList();
    }

    private String sorted(ReferralFilter filter, ReferralOrder order) {
        var sql =
                ReferralList.ordered("%s order by %s limit 50", filter, order)
                        .replace(":openOnly", filter.openOnly() ? "true" : "false")
                        .replace(":urgency", "''")
                        .replace(":words", "''")
                        .replace(":kinds", "'NEW'")
                        .replace(":mine", "false")
                        .replace(":me", "null");
        return Plan.sorted(clinic.dataSourceAs("postgres"), sql);
    }
}
