package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.threefold.review.Opinion;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.kit.Tone;
import org.threefold.ui.shell.BrowserDrafts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// The dissents a decision would have, each with room for the chair's answer. What was answered
/// stays, even while another position is tried.
class DissentBoxes extends Div {

    private static final int LONGEST = 2_000;

    private final Map<UUID, String> answers = new HashMap<>();
    private final Map<UUID, TextArea> fields = new HashMap<>();
    private final Runnable changed;

    DissentBoxes(Runnable changed) {
        this.changed = changed;
        setClassName("stack");
    }

    void know(Map<UUID, String> earlier) {
        answers.putAll(earlier);
    }

    Map<UUID, String> answers() {
        return Map.copyOf(answers);
    }

    /// Shows these dissents. Those that are shown already stay untouched, and so does what is
    /// being typed in them.
    void show(List<Opinion> dissents) {
        var ids = dissents.stream().map(one -> one.id().value()).toList();
        if (List.copyOf(fields.keySet()).containsAll(ids) && fields.size() == ids.size()) return;
        fields.clear();
        removeAll();
        dissents.forEach(one -> add(box(one)));
    }

    /// Marks those without an answer; true when there is none.
    boolean complete() {
        fields.values()
                .forEach(
                        field -> {
                            field.setErrorMessage("Answer this dissent.");
                            field.setInvalid(field.getValue().isBlank());
                        });
        var silent = fields.values().stream().filter(TextArea::isInvalid).findFirst();
        silent.ifPresent(TextArea::focus);
        return silent.isEmpty();
    }

    private Div box(Opinion dissent) {
        var seat = dissent.discipline();
        var answer = new TextArea("Answer to it (required)");
        answer.setWidthFull();
        answer.setMaxLength(LONGEST);
        answer.setValueChangeMode(ValueChangeMode.LAZY);
        answer.setValue(answers.getOrDefault(dissent.id().value(), ""));
        answer.addValueChangeListener(
                event -> {
                    answers.put(dissent.id().value(), event.getValue());
                    changed.run();
                });
        BrowserDrafts.mark(answer, "dissent " + dissent.id().value());
        fields.put(dissent.id().value(), answer);
        var title =
                new H3(
                        "Dissent of "
                                + seat.words().toLowerCase(Locale.ENGLISH)
                                + " is kept with this decision.");
        var box = new Div(title, Texts.quiet("It says " + dissent.position().verb() + "."), answer);
        box.setClassName("dissent " + Tone.of(seat).look());
        return box;
    }
}
