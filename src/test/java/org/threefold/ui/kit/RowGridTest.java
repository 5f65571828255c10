package org.threefold.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Each call is one call of a service: one transaction, one event on the trail.
@ViewPackages(packages = "org.threefold.ui.kit")
class RowGridTest extends BrowserlessTest {

    private enum By {
        NAME,
        DAY
    }

    private final List<RowQuery> calls = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private List<Integer> all = upTo(120);
    private final RowGrid rows =
            new RowGrid("Cases", "No case fits.", this::read)
                    .column(Column.of("Person").sortedBy(By.NAME))
                    .column(Column.narrow("Day").sortedBy(By.DAY))
                    .column(Column.acts("Action"))
                    .onAct((key, act) -> heard.add(key + " " + act));

    @BeforeEach
    void opened() {
        UI.getCurrent().add(rows);
        rows.restart();
        roundTrip();
    }

    @Test
    void the_first_rows_come_with_the_pages_own_call_and_with_no_other() {
        assertThat(calls).containsExactly(new RowQuery(0, RowGrid.PAGE, null));
        assertThat(grid().getDataCommunicator().getItemCount()).isEqualTo(120);
        assertThat(rows.text()).contains("Person 7").endsWith("120 in all");
    }

    @Test
    void what_is_scrolled_to_is_one_call_and_what_is_there_is_not_asked_for_again() {
        scroll(20, 100);

        assertThat(calls).hasSize(2).last().isEqualTo(new RowQuery(25, 95, null));
    }

    @Test
    void another_order_is_one_call_and_begins_at_the_top() {
        scroll(60, 60);
        calls.clear();

        $(Button.class).all().getFirst().click();
        roundTrip();
        $(Button.class).all().getFirst().click();
        roundTrip();

        assertThat(calls)
                .containsExactly(
                        new RowQuery(0, RowGrid.PAGE, RowOrder.up(By.NAME)),
                        new RowQuery(0, RowGrid.PAGE, RowOrder.down(By.NAME)));
    }

    @Test
    void only_what_the_service_has_an_index_for_can_be_ordered_by() {
        assertThat(grid().getColumns())
                .extracting(Grid.Column::isSortable)
                .startsWith(true, true, false);
    }

    @Test
    void the_order_that_is_chosen_stays_when_the_list_is_narrowed() {
        rows.ordered(RowOrder.down(By.DAY));
        roundTrip();
        calls.clear();

        all = upTo(3);
        rows.restart();
        roundTrip();

        assertThat(calls).containsExactly(new RowQuery(0, RowGrid.PAGE, RowOrder.down(By.DAY)));
        assertThat(rows.rows()).hasSize(3);
    }

    @Test
    void news_are_one_call_for_what_is_in_view_and_the_count_follows() {
        scroll(60, 50);
        calls.clear();
        all = upTo(130);

        rows.refresh();
        roundTrip();

        assertThat(calls).containsExactly(new RowQuery(60, 50, null));
        assertThat(grid().getDataCommunicator().getItemCount()).isEqualTo(130);
        assertThat(rows.text()).endsWith("130 in all");
    }

    @Test
    void a_list_that_became_shorter_ends_where_it_ends() {
        scroll(60, 60);
        calls.clear();
        all = upTo(70);

        rows.refresh();
        roundTrip();

        assertThat(calls).hasSize(1);
        assertThat(grid().getDataCommunicator().getItemCount()).isEqualTo(70);
    }

    @Test
    void a_list_of_few_takes_the_room_it_needs_and_an_empty_one_says_so() {
        assertThat(grid().isAllRowsVisible()).isFalse();

        all = List.of();
        rows.restart();
        roundTrip();

        assertThat(grid().isAllRowsVisible()).isTrue();
        assertThat(rows.text()).isEqualTo("No case fits.");
    }

    @Test
    void a_button_answers_with_key_and_act_and_what_was_not_offered_is_not_heard() {
        rows.press("7", "open");
        rows.press("7", "delete");
        rows.press("119", "open");

        assertThat(heard).containsExactly("7 open");
    }

    private RowPage read(RowQuery query) {
        calls.add(query);
        return RowPage.within(
                all,
                query,
                at ->
                        Row.of(
                                String.valueOf(at),
                                Cell.text("Person " + at),
                                Cell.quiet("Day " + at),
                                Cell.button("Open", "open", "Open person " + at)));
    }

    private void scroll(int from, int howMany) {
        grid().getDataCommunicator().setViewportRange(from, howMany);
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private Grid<Row> grid() {
        return (Grid<Row>) $(Grid.class).single();
    }

    private static List<Integer> upTo(int howMany) {
        return IntStream.range(0, howMany).boxed().toList();
    }
}
