package org.threefold.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.dom.DomEvent;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// A table of words, statuses, links and buttons: one component and one property on the server,
/// a real `<table>` in the browser, cards on a narrow screen.
///
/// What comes back is checked against what was shown: an act that no cell offered is ignored.
@com.vaadin.flow.component.Tag("tf-table")
public class Table extends Component implements HasStyle {

    private final String caption;
    private final String empty;
    private final List<Column> columns = new ArrayList<>();
    private List<Row> rows = List.of();
    private @Nullable Footer footer;
    private BiConsumer<String, String> acted = (_, _) -> {};
    private Consumer<Footer.Turn> turned = _ -> {};

    /// The caption is read aloud; the sentence stands in place of an empty table.
    public Table(String caption, String empty) {
        this.caption = caption;
        this.empty = empty;
        getElement()
                .addEventListener("tf-act", this::acted)
                .addEventData("event.detail.key")
                .addEventData("event.detail.act");
    }

    public Table column(Column column) {
        columns.add(column);
        return this;
    }

    /// What a pressed button does: it brings the key of its row, and its act.
    public Table onAct(BiConsumer<String, String> then) {
        acted = then;
        return this;
    }

    public Table onTurn(Consumer<Footer.Turn> then) {
        turned = then;
        return this;
    }

    public void show(List<Row> newRows) {
        draw(newRows, null);
    }

    public void show(List<Row> newRows, Footer newFooter) {
        draw(newRows, newFooter);
    }

    public List<Row> rows() {
        return rows;
    }

    /// What a person reads: a line for each row, then the footer; or the sentence for nothing.
    public String text() {
        var lines = new ArrayList<>(rows.stream().map(Row::text).toList());
        if (rows.isEmpty()) lines.add(empty);
        if (footer != null) lines.add(footer.words());
        return String.join("\n", lines);
    }

    /// Presses a button as a person would; for tests.
    public void press(String key, String act) {
        answer(key, act);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/elements/table.js");
    }

    private void draw(List<Row> newRows, @Nullable Footer newFooter) {
        rows = List.copyOf(newRows);
        footer = newFooter;
        getElement().setProperty("content", TableText.of(caption, empty, columns, rows, newFooter));
    }

    private void acted(DomEvent event) {
        var said = event.getEventData();
        answer(
                said.path("event.detail.key").asString(""),
                said.path("event.detail.act").asString(""));
    }

    private void answer(String key, String act) {
        if (key.isEmpty()) {
            turn(act);
        } else if (rows.stream().anyMatch(row -> row.key().equals(key) && row.offers(act))) {
            acted.accept(key, act);
        }
    }

    private void turn(String act) {
        if (footer == null) return;
        if (act.equals("earlier") && footer.earlier()) turned.accept(Footer.Turn.EARLIER);
        if (act.equals("later") && footer.later()) turned.accept(Footer.Turn.LATER);
    }
}
