package org.threefold.ui.clinic.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Accounts;
import org.threefold.kernel.Discipline;
import org.threefold.rules.Domain;
import org.threefold.rules.Gate;
import org.threefold.rules.RuleBook;
import org.threefold.rules.Severity;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.ui.kit.RowGrid;
import org.threefold.ui.kit.Table;
import org.threefold.ui.shell.Screen;

@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class RulesPageTest extends SpringBrowserlessTest {

    @Autowired private Clinic clinic;
    @Autowired private Accounts accounts;

    @BeforeEach
    void sit() {
        Screen.of(accounts, clinic.painSpecialist());
    }

    @AfterEach
    void leave() {
        Screen.ofNobody();
    }

    @Test
    void the_whole_book_is_listed_with_how_far_each_source_was_checked() {
        navigate(RulesPage.class);

        assertThat(rules().text()).endsWith("102 in all");
        assertThat(rules().text()).contains("practice policy, no guideline behind");
        assertThat(table("Versions").text()).contains("2026-11-22", "2026-11 |");
    }

    @Test
    void the_address_narrows_the_list_and_a_wrong_one_asks_for_nothing() {
        open("rules?domain=interactions&weight=requires_clearance&owner=pain&when=both");
        assertThat(rules().rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.key()).startsWith("DDI-"));

        open("rules?domain=nonsense");
        assertThat(rules().text()).endsWith("102 in all");
    }

    @Test
    void words_find_a_rule_wherever_they_stand_in_it() {
        navigate(RulesPage.class);
        test(find(TextField.class).withCaption("Words in the rule").single())
                .setValue("porphyria specialist");

        assertThat(rules().rows()).extracting(row -> row.key()).containsExactly("POR-01");
    }

    @Test
    void what_is_asked_for_stands_in_the_address_and_comes_back_from_it() {
        var filter =
                new RuleFilter(
                        "heart rate",
                        Domain.HEART_AND_LUNGS,
                        Discipline.PAIN,
                        Severity.CAUTION,
                        Gate.SESSION);

        assertThat(filter.address())
                .isEqualTo(
                        "rules?words=heart+rate&domain=heart_and_lungs&owner=pain&weight=caution"
                                + "&when=session");
        assertThat(RuleFilter.of(query(filter.address()))).isEqualTo(filter);
    }

    @Test
    void one_rule_shows_what_it_reads_what_clears_it_its_source_and_its_history() {
        open("rules/SUD-01");

        var page = find(RulePage.class).single().getElement().getTextRecursively();
        assertThat(page)
                .contains(RuleBook.find("SUD-01").orElseThrow().sentence())
                .contains("30 days (practice policy, no guideline behind the number)")
                .contains("Substance use: ")
                .contains("Addiction consultation, treatment engaged, monitoring agreed.");
        assertThat(table("Sources").text()).contains("Read in a summary", "Read in the source");
        assertThat(table("History").text()).contains("Came into the book.", "42 CFR Part 2");
    }

    private void open(String address) {
        UI.getCurrent().navigate(address.split("\\?")[0], query(address));
    }

    private static QueryParameters query(String address) {
        var parts = address.split("\\?");
        return parts.length > 1 ? QueryParameters.fromString(parts[1]) : QueryParameters.empty();
    }

    private RowGrid rules() {
        return find(RowGrid.class).single();
    }

    private Table table(String caption) {
        return find(Table.class).all().stream()
                .filter(it -> it.getElement().getProperty("content", "").contains("\"" + caption))
                .findFirst()
                .orElseThrow();
    }
}
