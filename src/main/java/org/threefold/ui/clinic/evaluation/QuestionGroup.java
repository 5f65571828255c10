package org.threefold.ui.clinic.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/// Questions under one heading, with how many of the required ones are answered: the groups of a
/// section add up to what the section counts. Hidden where none is asked.
class QuestionGroup extends Div {

    private final Span count = new Span();

    QuestionGroup(String heading) {
        addClassName("question-group");
        count.addClassNames("small", "faint");
        if (!heading.isEmpty()) add(new Div(new H2(heading), count));
    }

    QuestionGroup(String heading, Component answers) {
        this(heading);
        add(answers);
    }

    void count() {
        var asked =
                getChildren()
                        .filter(it -> it instanceof AnswerField && it.isVisible())
                        .map(AnswerField.class::cast)
                        .toList();
        setVisible(!asked.isEmpty());
        var required = asked.stream().filter(it -> it.question().required()).toList();
        var answered = required.stream().filter(it -> it.shown() != null).count();
        count.setText(required.isEmpty() ? "" : answered + " of " + required.size());
    }
}
