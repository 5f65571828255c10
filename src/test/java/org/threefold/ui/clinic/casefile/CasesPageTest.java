package org.threefold.ui.clinic.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Accounts;
import org.threefold.access.Act;
import org.threefold.access.Role;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.Ids;
import org.threefold.progress.Stage;
import org.threefold.review.ReviewStage;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.RowGrid;
import org.threefold.ui.shell.Screen;

import java.util.List;

@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class CasesPageTest extends SpringBrowserlessTest {

    @Autowired private Clinic clinic;
    @Autowired private Accounts accounts;

    private Actor.Staff therapist;

    @BeforeEach
    void sit() {
        therapist = clinic.staff("Lia Lists " + Ids.next(), Role.THERAPIST);
        for (var family : List.of("Berg", "Abel", "Cole"))
            clinic.seat(clinic.openCase(family, "Una"), Discipline.THERAPY, therapist);
        Screen.of(accounts, therapist);
    }

    @AfterEach
    void leave() {
        Screen.ofNobody();
    }

    @Test
    void the_latest_change_is_first_and_opening_the_page_is_one_query() {
        long before = queries();
        navigate(CasesPage.class);
        roundTrip();

        assertThat(people()).containsExactly("COLE, Una", "ABEL, Una", "BERG, Una");
        assertThat(rows().text()).contains("Evaluating").endsWith("3 in all");
        assertThat(queries() - before).isEqualTo(1);
    }

    @Test
    void by_name_from_a_to_z_and_back() {
        navigate(CasesPage.class);
        sort("Sort by Person");
        assertThat(people()).containsExactly("ABEL, Una", "BERG, Una", "COLE, Una");
        sort("Sort by Person");
        assertThat(people()).containsExactly("COLE, Una", "BERG, Una", "ABEL, Una");
    }

    @Test
    void what_changed_longest_ago_can_be_first() {
        navigate(CasesPage.class);

        sort("Sort by Changed");

        assertThat(people()).containsExactly("BERG, Una", "ABEL, Una", "COLE, Una");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_name_and_a_stage_narrow_the_list() {
        navigate(CasesPage.class);

        test(find(TextField.class).withCaption("Family name begins with").single()).setValue("co");
        assertThat(people()).containsExactly("COLE, Una");
        ((Select<Stage>) find(Select.class).single()).setValue(ReviewStage.DECLINED);
        assertThat(rows().text())
                .isEqualTo("No case fits. Cases appear here once you have a seat on them.");
    }

    private void sort(String label) {
        find(Button.class)
                .withCondition(it -> it.getAriaLabel().filter(label::equals).isPresent())
                .single()
                .click();
        roundTrip();
    }

    private List<String> people() {
        return rows().rows().stream().map(CasesPageTest::person).toList();
    }

    private static String person(Row row) {
        return row.cells().getFirst().text().split(";")[0];
    }

    private RowGrid rows() {
        return find(RowGrid.class).single();
    }

    private long queries() {
        return clinic.databaseAs("postgres")
                .sql(
                        "select count(*) from audit.event where account_id = ? and act = ? and detail = ''")
                .params(therapist.id().value(), Act.LIST_CASES.name())
                .query(Long.class)
                .single();
    }
}
