package org.threefold.ui.clinic.safety;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import org.threefold.measures.AnswerBehind;
import org.threefold.measures.AnswerBehind.Answered;
import org.threefold.ui.forms.ReadAnswers;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Texts;

import java.util.List;
import java.util.stream.Collectors;

/// The answer behind an alarm, large; the same questions the last time; all others on request.
class AnswerCard extends Div {

    AnswerCard(AnswerBehind answer) {
        setClassName("alarm-answer stack tight");
        add(list(answer.raised()));
        add(
                Texts.faint(
                        answer.before()
                                .map(AnswerCard::before)
                                .orElse(
                                        "Not answered before: there is no earlier value to compare"
                                                + " with.")));
        if (answer.others().isEmpty()) return;
        add(
                new NativeDetails(
                        "All other answers of this " + answer.instrument(), list(answer.others())));
    }

    private static String before(AnswerBehind.Before before) {
        return "Before, on %s: %s."
                .formatted(
                        Dates.day(before.about()),
                        before.answers().isEmpty()
                                ? "not answered"
                                : before.answers().stream()
                                        .map(Answered::answer)
                                        .collect(Collectors.joining("; ")));
    }

    private static ReadAnswers list(List<Answered> answers) {
        var list = new ReadAnswers();
        for (var it : answers) list.row(it.question(), it.answer(), "");
        return list;
    }
}
