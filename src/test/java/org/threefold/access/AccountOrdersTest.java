package org.threefold.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.AccountQuery.Order;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Page;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Plan;

import java.util.List;

/// Whatever the list of accounts can be ordered by, an index brings in that order.
@InTheClinic
class AccountOrdersTest {

    @Autowired Clinic clinic;
    @Autowired Accounts accounts;

    private final String family = "Orderly" + Ids.next().toString().substring(30);

    @BeforeEach
    void three_of_one_name() {
        for (var given : List.of("Cleo ", "Anna ", "Bert "))
            clinic.staff(given + family, Role.THERAPIST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lower(a.display_name), a.id",
                "lower(a.display_name) desc, a.id desc",
                "a.username",
                "a.username desc"
            })
    void an_index_brings_them_in_order(String order) {
        var sql = "select from access.account a where a.kind <> 'system' order by %s limit 50";
        assertThat(Plan.sorted(clinic.dataSourceAs("postgres"), sql.formatted(order))).isEmpty();
    }

    @Test
    void a_page_is_some_of_them_and_says_how_many_there_are() {
        assertThat(names(page(Order.BY_NAME, false, 0, 2))).containsExactly("Anna", "Bert");
        assertThat(names(page(Order.BY_NAME, true, 0, 2))).containsExactly("Cleo", "Bert");
        assertThat(names(page(Order.BY_NAME, false, 2, 2))).containsExactly("Cleo");
        assertThat(page(Order.BY_NAME, false, 0, 2).total()).isEqualTo(3);
        assertThat(page(Order.BY_USERNAME, true, 0, 9).rows())
                .extracting(Account::username)
                .hasSize(3)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    private Page<Account> page(Order order, boolean descending, int from, int howMany) {
        var query = new AccountQuery(family, order, descending);
        return done(accounts.page(clinic.privacyOfficer(), query, from, howMany));
    }

    private static List<String> names(Page<Account> page) {
        return page.rows().stream().map(it -> it.name().split(" ")[0]).toList();
    }
}
