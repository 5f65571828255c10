package org.threefold.ui.portal;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.threefold.measures.Waiting;
import org.threefold.ui.kit.Texts;

import java.util.Optional;

/// On the first page: that the team has questions, how long they take, and where to go on.
class QuestionsCard extends Section {

    private QuestionsCard(Waiting waiting) {
        boolean begun = !waiting.begun().isEmpty();
        var next = waiting.instruments().getFirst();
        var start = PortalRoute.QUESTIONS.link(begun ? "Go on answering" : "Answer them now");
        start.setClassName("btn go");
        setClassName("card next-card");
        add(
                Texts.faint("Questions for you"),
                new H2(begun ? "You have begun: " + next.purpose() : "Your team asks how you are"),
                Texts.quiet(sentence(waiting)),
                start);
    }

    /// Nothing where nothing is asked.
    static Optional<QuestionsCard> of(Waiting waiting) {
        return waiting.instruments().isEmpty()
                ? Optional.empty()
                : Optional.of(new QuestionsCard(waiting));
    }

    static String sentence(Waiting waiting) {
        int forms = waiting.instruments().size();
        return "%s, about %s. You can stop at any time and go on later, also on another device."
                .formatted(
                        forms == 1 ? "One short form" : forms + " short forms",
                        minutes(waiting.minutes()));
    }

    static String minutes(int minutes) {
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
