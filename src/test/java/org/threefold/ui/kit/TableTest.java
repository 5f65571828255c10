package org.threefold.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class TableTest {

    private final List<String> heard = new ArrayList<>();
    private final Table table =
            new Table("Work", "Nothing needs you now.")
                    .column(Column.of("Person"))
                    .column(Column.acts("Action"))
                    .onAct((key, act) -> heard.add(key + " " + act))
                    .onTurn(turn -> heard.add(turn.name()));

    private static Row ruth() {
        return Row.of(
                "ruth",
                Cell.lines("OKAFOR, Ruth", "52 y"),
                Cell.acts(Cell.primary("Review readings", "open"), Cell.link("Read", "/read")));
    }

    @Test
    void an_empty_table_says_a_sentence() {
        table.show(List.of());

        assertThat(table.text()).isEqualTo("Nothing needs you now.");
    }

    @Test
    void it_can_be_read_as_a_person_reads_it() {
        table.show(List.of(ruth()), Footer.of(1, 1, 100_000, true));

        assertThat(table.text())
                .isEqualTo("OKAFOR, Ruth, 52 y | Review readings; Read\n1 to 1 of about 100,000");
    }

    @Test
    void a_button_answers_with_key_and_act() {
        table.show(List.of(ruth()));

        table.press("ruth", "open");

        assertThat(heard).containsExactly("ruth open");
    }

    @Test
    void what_was_not_offered_is_not_heard() {
        table.show(List.of(ruth()));

        table.press("ruth", "delete");
        table.press("per", "open");
        table.press("", "later");

        assertThat(heard).isEmpty();
    }

    @Test
    void one_leafs_only_where_there_is_more() {
        table.show(List.of(ruth()), Footer.of(1, 1, 2, false));

        table.press("", "earlier");
        table.press("", "later");

        assertThat(heard).containsExactly("LATER");
    }

    @Test
    void what_a_person_typed_stays_words() {
        table.show(List.of(Row.of("x", Cell.text("<script>\"\\"), Cell.nothing())));

        assertThat(table.getElement().getProperty("content"))
                .contains("\"words\":\"<script>\\\"\\\\\"");
    }

    @Test
    void a_status_has_words() {
        assertThatThrownBy(() -> Tag.ok(" ")).hasMessage("A status says something");
    }
}
