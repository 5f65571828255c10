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
        var start =
                PortalRoute.QUESTIONS.link(
                        begun
                                ? PortalTexts.of("home.questions.go-on")
                                : PortalTexts.of("home.questions.begin"));
        start.setClassName("btn go");
        setClassName("card next-card");
        add(
                Texts.faint(PortalTexts.of("home.questions.label")),
                new H2(
                        begun
                                ? PortalTexts.of("home.questions.begun", next.purpose())
                                : PortalTexts.of("home.questions.title")),
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
        return PortalTexts.of(
                "questions.how-many",
                PortalTexts.count("questions.forms", forms),
                minutes(waiting.minutes()));
    }

    static String minutes(int minutes) {
        return PortalTexts.count("portal.minutes", minutes);
    }
}
