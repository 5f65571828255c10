package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Anchor;
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
        var home = PortalRoute.HOME.link();
        if (rest.isEmpty()) ways(home);
        else ways(next(rest.getFirst().key()), home);
    }

    private static Anchor next(String instrument) {
        var next = new Anchor(PortalRoute.asking(instrument), PortalTexts.of("questions.end.next"));
        next.setClassName("btn go");
        return next;
    }
}
