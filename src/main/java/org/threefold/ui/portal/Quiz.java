package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Option;
import org.threefold.forms.Reply;
import org.threefold.forms.TeachBack;
import org.threefold.preparation.Material;
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
        said.add(explanation(chosen), ways(TeachBack.isRight(chosen)));
    }

    /// Its heading is read next: the button that was pressed is none any more.
    private static Component explanation(Option chosen) {
        boolean right = TeachBack.isRight(chosen);
        var heading = new H2(PortalTexts.of(right ? "reading.quiz.right" : "reading.quiz.wrong"));
        heading.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        var explained = new Div(heading, new Paragraph(TeachBack.explanation(chosen)));
        explained.setClassName(right ? "explained right" : "explained");
        return explained;
    }

    /// A wrong choice may be tried again or left: the explanation was given either way.
    private Component ways(boolean right) {
        var last = at + 1 == page.questions().size();
        var ways = new Div();
        ways.setClassName("row");
        if (!right)
            ways.add(
                    TitledSection.button(
                            PortalTexts.of("reading.quiz.again"), "go", () -> ask(at)));
        ways.add(
                TitledSection.button(
                        PortalTexts.of(last ? "reading.quiz.finish" : "reading.quiz.next"),
                        right ? "go" : "text",
                        last ? done : () -> ask(at + 1)));
        return ways;
    }

    private TeachBack question() {
        return page.questions().get(at);
    }
}
