package org.threefold.ui.clinic.evidence;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.threefold.library.Certainty;
import org.threefold.library.LibrarySnapshot;
import org.threefold.library.Statement;
import org.threefold.library.Topic;
import org.threefold.ui.kit.NotKept;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/// What narrows the list of statements: words, kind of pain, what it is about, certainty, dispute.
class EvidenceFilters extends Div {

    private final TextField words = NotKept.search(new TextField("Search"));
    private final Select<Topic> topic = select("Kind of pain", Topic.values(), Topic::words);
    private final Select<Statement.Kind> kind =
            select("About", Statement.Kind.values(), Statement.Kind::words);
    private final Select<Certainty> certainty =
            select("Certainty", Certainty.values(), Certainty::words);
    private final Checkbox disputed = NotKept.search(new Checkbox("Disputed only"));

    EvidenceFilters(Runnable changed) {
        setClassName("evidence-filters");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        words.addValueChangeListener(_ -> changed.run());
        topic.addValueChangeListener(_ -> changed.run());
        kind.addValueChangeListener(_ -> changed.run());
        certainty.addValueChangeListener(_ -> changed.run());
        disputed.addValueChangeListener(_ -> changed.run());
        add(words, topic, kind, certainty, disputed);
    }

    boolean fits(LibrarySnapshot snapshot, Statement it) {
        return topic.getOptionalValue().filter(one -> !it.about(one)).isEmpty()
                && kind.getOptionalValue().filter(one -> it.kind() != one).isEmpty()
                && certainty.getOptionalValue().filter(one -> it.certainty() != one).isEmpty()
                && (!disputed.getValue() || !snapshot.otherSide(it).isEmpty())
                && holdsAllWords(it);
    }

    private boolean holdsAllWords(Statement it) {
        var text =
                String.join(
                                " ",
                                it.sentence(),
                                it.plain(),
                                it.population(),
                                it.source().shortName(),
                                it.source().citation(),
                                it.citation().detail(),
                                Topic.words(it.topics()))
                        .toLowerCase(Locale.ROOT);
        var sought = words.getValue().strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        return Arrays.stream(sought).allMatch(text::contains);
    }

    private static <T> Select<T> select(String label, T[] items, Function<T, String> words) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(one -> one == null ? "Any" : words.apply(one));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("Any");
        return NotKept.search(select);
    }
}
