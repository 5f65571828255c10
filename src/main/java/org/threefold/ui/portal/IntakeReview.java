package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.threefold.intake.HomeQuestion;
import org.threefold.intake.MyIntake;
import org.threefold.ui.kit.PageTexts;
import org.threefold.ui.kit.Texts;

import java.util.function.Consumer;

/// All answers once more, each to be changed, before one says that they are ready for review.
class IntakeReview extends Section {

    private final H1 title = new H1(PortalTexts.of("intake.review.title"));

    IntakeReview(MyIntake intake, Consumer<HomeQuestion> change, Runnable send) {
        setClassName("asking");
        title.getElement().setAttribute("tabindex", "-1");
        var list = new OrderedList();
        list.setClassName("looked asking-review");
        for (var question : intake.questions()) list.add(line(intake, question, change));
        add(title, Texts.quiet(PortalTexts.of("intake.review.lead")), list, ends(send));
    }

    void read() {
        title.getElement().callJsFunction("focus");
        getElement().callJsFunction("scrollIntoView");
    }

    private static Component line(
            MyIntake intake, HomeQuestion question, Consumer<HomeQuestion> change) {
        var said =
                intake.on(question)
                        .map(it -> HomeQuestion.said(it.answer(), PageTexts.language()))
                        .orElse(PortalTexts.of("intake.review.none"));
        var answer = new Span(said);
        answer.setClassName("step-name");
        var button =
                new NativeButton(
                        PortalTexts.of("intake.review.change"), _ -> change.accept(question));
        button.setClassName("btn text");
        button.add(Texts.unseen(": " + question.words(PageTexts.language())));
        return new ListItem(Texts.faint(question.words(PageTexts.language())), answer, button);
    }

    private static Component ends(Runnable send) {
        var button = new NativeButton(PortalTexts.of("intake.review.send"), _ -> send.run());
        button.setClassName("btn go");
        var ends = new Div(button, PortalRoute.HOME.link(PortalTexts.of("intake.review.later")));
        ends.setClassName("asking-ways");
        return ends;
    }
}
