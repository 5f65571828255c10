package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.threefold.consent.ConsentQuestion;
import org.threefold.consent.MyConsent;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Option;
import org.threefold.forms.Reply;
import org.threefold.forms.TeachBack;
import org.threefold.ui.forms.AnswerButtons;
import org.threefold.ui.forms.TitledSection;
import org.threefold.ui.kit.Texts;

import java.util.List;

/// The questions that are left of a round, one at a time. An answer is told at once, with its
/// explanation, and stays; what was wrong is asked again in the next round, in other words.
class ConsentQuiz extends Div {

    /// Is told of every answer; whether it was kept.
    interface Answered {
        boolean answered(String question, String code);
    }

    private final MyConsent.Open open;
    private final List<ConsentQuestion> left;
    private final Answered answered;
    private final Runnable done;
    private final Section section = new Section();
    private final Div said = new Div();
    private AnswerButtons options;
    private int at;

    ConsentQuiz(MyConsent.Open open, Answered answered, Runnable done, Runnable pages) {
        this.open = open;
        this.left = open.progress().toAnswer();
        this.answered = answered;
        this.done = done;
        boolean again = open.progress().round() > 1;
        section.setClassName("quiz");
        said.getElement().setAttribute("role", "status");
        var back = new NativeButton(PortalTexts.of("consent.read.all"), _ -> pages.run());
        back.setClassName("btn text");
        add(
                PageTop.under(
                        PortalRoute.HOME,
                        PortalTexts.of(again ? "consent.quiz.again.title" : "reading.quiz.title"),
                        again ? PortalTexts.of("consent.quiz.again") : ""),
                section,
                back);
        ask(0);
    }

    private void ask(int number) {
        at = number;
        section.removeAll();
        said.removeAll();
        var heading = new H2(asked().words());
        heading.getElement().setAttribute("tabindex", "-1");
        heading.setId(TitledSection.HEADING);
        int all = open.progress().asked().size();
        var where = PortalTexts.of("consent.quiz.where", all - left.size() + at + 1, all);
        section.setAriaLabel(where);
        options =
                new AnswerButtons(
                        asked().question(),
                        null,
                        "consent " + open.progress().round() + " " + left.get(at).id(),
                        this::choose);
        section.add(Texts.faint(where), heading, options, said);
        if (at > 0) heading.getElement().callJsFunction("focus");
    }

    private TeachBack asked() {
        return left.get(at).in(open.progress().round());
    }

    private void choose(Reply reply) {
        asked().options().stream()
                .filter(it -> reply.equals(new AnswerValue.Chosen(it.code())))
                .findFirst()
                .ifPresent(it -> choose(it, reply));
    }

    private void choose(Option chosen, Reply reply) {
        if (!answered.answered(left.get(at).id(), chosen.code())) return;
        boolean right = TeachBack.isRight(chosen);
        options.close(reply, right ? List.of("chosen", "right") : List.of("chosen"));
        said.removeAll();
        said.add(explanation(chosen, right), next());
    }

    private static Component explanation(Option chosen, boolean right) {
        var heading = new H2(PortalTexts.of(right ? "consent.quiz.right" : "consent.quiz.wrong"));
        heading.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        var explained = new Div(heading, new Paragraph(TeachBack.explanation(chosen)));
        explained.setClassName(right ? "explained right" : "explained");
        return explained;
    }

    private Component next() {
        boolean last = at + 1 == left.size();
        return new Div(
                TitledSection.button(
                        PortalTexts.of(last ? "consent.quiz.done" : "consent.quiz.next"),
                        "go",
                        last ? done : () -> ask(at + 1)));
    }
}
