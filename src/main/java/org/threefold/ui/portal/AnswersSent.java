package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.threefold.measures.Waiting;
import org.threefold.ui.forms.TitledSection;
import org.threefold.ui.kit.Texts;

/// After sending: thanks, and what is next.
class AnswersSent extends TitledSection {

    AnswersSent(Waiting waiting) {
        super(PortalTexts.of("questions.end.title"));
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
}
