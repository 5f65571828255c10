package org.threefold.ui.clinic.policy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.threefold.settings.PolicyVersion;
import org.threefold.settings.Setting;
import org.threefold.settings.Settings;
import org.threefold.settings.Topic;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.NotKept;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;

import java.util.List;
import java.util.Locale;

/// The settings of one topic under one version. A search goes through all topics.
class SettingsCard extends Card {

    private final PolicyVersion version;
    private final Topic topic;
    private final TextField search = NotKept.search(new TextField("Search all settings"));
    private final Table table =
            new Table("Settings", "No setting has these words.")
                    .column(Column.wide("What"))
                    .column(Column.of("In force"))
                    .column(Column.of("Basis"))
                    .column(Column.of("Where it is used"));

    SettingsCard(PolicyVersion version, Topic topic) {
        super(topic.words(), Texts.faint(topic.sentence()));
        this.version = version;
        this.topic = topic;
        search.setClassName("find");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> show());
        var stack = new Div(search, table);
        stack.setClassName("stack");
        with(stack);
        show();
    }

    private void show() {
        var words = search.getValue().strip().toLowerCase(Locale.ENGLISH);
        table.show(shown(words).stream().map(this::row).toList());
    }

    private List<Setting> shown(String words) {
        if (words.isEmpty()) return Settings.of(topic);
        return Settings.all().stream().filter(it -> fits(it, words)).toList();
    }

    private static boolean fits(Setting it, String words) {
        var all =
                String.join(
                        " ",
                        it.name(),
                        it.about().meaning(),
                        it.about().usedBy(),
                        it.topic().words(),
                        it.about().basis().words());
        return all.toLowerCase(Locale.ENGLISH).contains(words);
    }

    private Row row(Setting it) {
        return Row.of(
                it.id(),
                Cell.lines(it.name(), it.about().meaning()),
                value(it),
                Cell.quiet(Basis.words(it.about().basis())),
                used(it));
    }

    private Cell value(Setting it) {
        var policy = version.policy();
        var now = Cell.lines(policy.words(it), "usual");
        if (policy.isUsual(it)) return now;
        var tag =
                version.reasons().containsKey(it.id()) ? Tag.warn("Looser") : Tag.plain("Changed");
        return Cell.several(
                Cell.lines(policy.words(it), "usual: " + it.words(it.usual())), Cell.tag(tag));
    }

    private static Cell used(Setting it) {
        return it.about().used()
                ? Cell.quiet(it.about().usedBy())
                : Cell.several(
                        Cell.tag(Tag.plain("Not used yet").under("◌")),
                        Cell.quiet("Kept for " + it.about().usedBy()));
    }
}
