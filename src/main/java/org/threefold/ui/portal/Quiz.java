package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.threefold.forms.Option;
import org.threefold.preparation.Material;
import org.threefold.preparation.TeachBack;
import org.threefold.ui.kit.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The three questions, one at a time. A choice is told at once, with its explanation; there
/// are no marks and no colours of failure, because it asks whether we explained it well.
class Quiz extends Section {

    /// Is told of every choice; whether it was kept.
    interface Choice {
        boolean chose(int question, int option);
    }

    private final Material page;
    private final Choice choice;
    private final Runnable done;
    private final Div said = new Div();
    private List<NativeButton> options = List.of();
    private int at;

    Quiz(Material page, Choice choice, Runnable done) {
        this.page = page;
        this.choice = choice;
        this.done = done;
        setClassName("quiz");
        said.getElement().setAttribute("role", "status");
        ask(0);
    }

    private void ask(int number) {
        at = number;
        removeAll();
        said.removeAll();
        var question = new H2(question().words());
        question.getElement().setAttribute("tabindex", "-1");
        var where = PortalTexts.of("reading.quiz.number", at + 1, page.questions().size());
        setAriaLabel(where);
        options = buttons();
        add(Texts.faint(where), question);
        options.forEach(this::add);
        add(said);
        if (at > 0) question.getElement().callJsFunction("focus");
    }

    private List<NativeButton> buttons() {
        return new ArrayList<>(
                IntStream.range(0, question().options().size()).mapToObj(this::button).toList());
    }

    private NativeButton button(int option) {
        var button = new NativeButton(question().option(option).words(), _ -> choose(option));
        button.setClassName("choice");
        return button;
    }

    private void choose(int option) {
        if (!choice.chose(at, option)) return;
        var chosen = question().option(option);
        options.forEach(button -> button.setEnabled(false));
        options.get(option).addClassName("chosen");
        options.get(option).setClassName("right", TeachBack.isRight(chosen));
        said.removeAll();
        said.add(explanation(chosen), TeachBack.isRight(chosen) ? onward() : again());
    }

    private static Component explanation(Option chosen) {
        boolean right = TeachBack.isRight(chosen);
        var explained =
                new Div(
                        new H2(
                                right
                                        ? PortalTexts.of("reading.quiz.right")
                                        : PortalTexts.of("reading.quiz.wrong")));
        explained.add(new Paragraph(TeachBack.explanation(chosen)));
        explained.setClassName(right ? "explained right" : "explained");
        return explained;
    }

    private Component onward() {
        var last = at + 1 == page.questions().size();
        return press(onwards(last), last ? done : () -> ask(at + 1));
    }

    /// A wrong choice may be tried again or left: the explanation was given either way.
    private Component again() {
        var row = new Div(press(PortalTexts.of("reading.quiz.again"), () -> ask(at)), leave());
        row.setClassName("row");
        return row;
    }

    private NativeButton leave() {
        var last = at + 1 == page.questions().size();
        var button = new NativeButton(onwards(last), _ -> onwardFrom(last));
        button.setClassName("btn text");
        return button;
    }

    private static String onwards(boolean last) {
        return PortalTexts.of(last ? "reading.quiz.finish" : "reading.quiz.next");
    }

    private void onwardFrom(boolean last) {
        if (last) done.run();
        else ask(at + 1);
    }

    private static NativeButton press(String words, Runnable then) {
        var button = new NativeButton(words, _ -> then.run());
        button.setClassName("btn go");
        return button;
    }

    private TeachBack question() {
        return page.questions().get(at);
    }
}
