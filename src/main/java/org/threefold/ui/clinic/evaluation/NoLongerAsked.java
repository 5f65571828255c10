package org.threefold.ui.clinic.evaluation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.threefold.evaluation.Evaluation;
import org.threefold.evaluation.Section;
import org.threefold.ui.forms.ReadAnswers;
import org.threefold.ui.kit.Texts;

import java.time.ZoneId;

/// Answers to questions of this section that are asked no more, with who gave them. Hidden where
/// there are none.
class NoLongerAsked extends Div {

    NoLongerAsked() {
        addClassNames("question-group", "stack");
    }

    void show(Section section, Evaluation evaluation, ZoneId zone) {
        var retired =
                evaluation.in(section).stream().filter(it -> it.question().retired()).toList();
        removeAll();
        setVisible(!retired.isEmpty());
        if (retired.isEmpty()) return;
        var answers = new ReadAnswers();
        for (var it : retired)
            answers.row(
                    it.question().text(),
                    Signed.answer(it.latest()),
                    Signed.by(it.latest(), evaluation, zone));
        add(new H2("No longer asked"), Texts.quiet("Answered earlier, and kept."), answers);
    }
}
