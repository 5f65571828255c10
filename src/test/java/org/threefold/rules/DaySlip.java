package org.threefold.rules;

import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// What was asked on the day of a session, note by note, for [Chart].
final class DaySlip {

    /// Of the questions, those whose unworrying answer is not "no".
    static final String WELL =
            """
            day.systolic=120; day.diastolic=80; day.heart-rate=70; day.route=intravenous;
            day.temperature=36.8; day.food-minutes=600; day.drink-minutes=180; day.fasting=yes;
            day.weighed-on=2026-11-20; day.weight=70; day.sessions-since-liver-tests=1;
            day.escort=yes; day.adult-at-home=yes; day.home-safe=yes; day.consent-signed=yes;
            day.consent-signed-on=2026-11-10; day.consent-covers-plan=yes;
            day.preparation-sessions=1; day.integration-booked=yes; day.previous-open-items=0;
            day.staff-ready=yes; day.oxygen-ready=yes; day.suction-ready=yes;
            day.bag-mask-ready=yes; day.rescue-medicines-ready=yes; day.monitor-ready=yes
            """;

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 11, 22);

    private final Map<DayQuestion, Answer<AnswerValue>> answers = new EnumMap<>(DayQuestion.class);

    void say(String name, String said) {
        put(DayQuestion.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')), said);
    }

    void sayNo() {
        for (var question : DayQuestion.values()) {
            if (question.takes(new AnswerValue.YesNo(false))) put(question, "no");
        }
    }

    void sayNotKnown() {
        for (var question : DayQuestion.values()) put(question, "?");
    }

    SessionDay on(LocalDate date) {
        return new SessionDay(date, answers);
    }

    private void put(DayQuestion question, String said) {
        answers.put(
                question,
                switch (said) {
                    case "?" -> new Answer.NotKnown<>();
                    case "-" -> new Answer.NotAsked<>();
                    default -> new Answer.Known<>(value(question, said));
                });
    }

    private static AnswerValue value(DayQuestion question, String said) {
        if (question.takes(new AnswerValue.YesNo(true))) {
            return new AnswerValue.YesNo(said.equals("yes"));
        }
        if (question == DayQuestion.ROUTE) return new AnswerValue.Chosen(said);
        return question.takes(new AnswerValue.On(SOME_DAY))
                ? new AnswerValue.On(LocalDate.parse(said))
                : new AnswerValue.Amount(new BigDecimal(said));
    }
}
