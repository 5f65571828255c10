package org.threefold.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Plan;
import org.threefold.worklist.CaseQuery.Order;

/// Whatever the case list can be ordered by, an index brings in that order.
@InTheClinic
class CaseOrdersTest {

    @Autowired Clinic clinic;

    @ParameterizedTest
    @CsvSource({
        "BY_CHANGE, true, ''",
        "BY_CHANGE, false, ''",
        "BY_NAME, true, ''",
        "BY_NAME, false, ''",
        "BY_CHANGE, true, and stage = 'EVALUATING'",
        "BY_CHANGE, false, and stage = 'EVALUATING'",
        "BY_NAME, false, and stage = 'EVALUATING'",
        "BY_NAME, false, and family_key >= 'be' and family_key < 'bf'"
    })
    void an_index_brings_them_in_order(Order order, boolean descending, String narrowed) {
        assertThat(sorted(narrowed + CaseloadStore.order(query(order, descending)))).isEmpty();
    }

    @Test
    void what_no_index_has_is_seen_to_be_sorted() {
        assertThat(sorted("order by condition")).contains("Sort");
    }

    private String sorted(String narrowedAndOrdered) {
        var mine =
                "select person from worklist.caseload where audience = "
                        + "'00000000-0000-7000-8000-00000c00d000' ";
        return Plan.sorted(
                clinic.dataSourceAs("postgres"), mine + narrowedAndOrdered + " limit 50");
    }

    private static CaseQuery query(Order order, boolean descending) {
        return new CaseQuery("", null, order, descending);
    }
}
