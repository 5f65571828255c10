package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Option;
import org.threefold.forms.Reply;
import org.threefold.preparation.Material;
import org.threefold.preparation.TeachBack;
import org.threefold.ui.forms.AnswerButtons;
import org.threefold.ui.forms.TitledSection;
import org.threefold.ui.kit.Texts;

import java.util.List;

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
    private AnswerButtons options;
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
        question.setId(TitledSection.HEADING);
        var where = PortalTexts.of("reading.quiz.number", at + 1, page.questions().size());
        setAriaLabel(where);
        options = buttons();
        add(Texts.faint(where), question, options, said);
        if (at > 0) question.getElement().callJsFunction("focus");
    }

    private AnswerButtons buttons() {
        return new AnswerButtons(
                question().question(),
                null,
                "reading " + page.id() + " " + question().question().id(),
                reply -> choose(reply));
    }

    private void choose(Reply reply) {
        var all = question().options();
        var chosen = all.stream().filter(it -> reply.equals(new AnswerValue.Chosen(it.code())));
        chosen.findFirst().ifPresent(it -> choose(it, all.indexOf(it), reply));
    }

    private void choose(Option chosen, int place, Reply reply) {
        if (!choice.chose(at, place)) return;
        options.close(
                reply, TeachBack.isRight(chosen) ? List.of("chosen", "right") : List.of("chosen"));
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
