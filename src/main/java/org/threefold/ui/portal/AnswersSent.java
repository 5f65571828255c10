package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import org.threefold.measures.Waiting;
import org.threefold.ui.kit.Texts;

/// After sending: thanks, and what is next.
class AnswersSent extends Section {

    private final H1 title = new H1(PortalTexts.of("questions.end.title"));

    AnswersSent(Waiting waiting) {
        setClassName("asking");
        title.getElement().setAttribute("tabindex", "-1");
        add(title);
        var rest = waiting.instruments();
        add(
                Texts.quiet(
                        rest.isEmpty()
                                ? PortalTexts.of("questions.end.all")
                                : PortalTexts.of(
                                        "questions.end.more", QuestionsCard.sentence(waiting))));
        var ways = new Div();
        ways.setClassName("asking-ways");
        if (!rest.isEmpty()) {
            var next =
                    new Anchor(
                            PortalRoute.asking(rest.getFirst().key()),
                            PortalTexts.of("questions.end.next"));
            next.setClassName("btn go");
            ways.add(next);
        }
        ways.add(PortalRoute.HOME.link());
        add(ways);
    }

    void read() {
        title.getElement().callJsFunction("focus");
        getElement().callJsFunction("scrollIntoView");
    }
}
