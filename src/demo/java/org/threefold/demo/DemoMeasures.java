package org.threefold.demo;

import static org.threefold.demo.Practice.done;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Option;
import org.threefold.forms.Question;
import org.threefold.forms.Reply;
import org.threefold.forms.Shape;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.measures.InstrumentBook;
import org.threefold.measures.Measures;
import org.threefold.measures.ResponseId;
import org.threefold.worklist.CaseQuery;
import org.threefold.worklist.WorkLists;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// How the people of the demo have been: pain and mood over some weeks, a form that Per has left
/// half filled in, and one answer that cannot wait.
@Component
@Profile("demo")
class DemoMeasures {

    private static final List<String> PEOPLE = List.of("LINDQVIST", "NOWAK", "OKAFOR");

    private final Practice practice;
    private final WorkLists workLists;
    private final Measures measures;
    private final Clock clock;

    DemoMeasures(Practice practice, WorkLists workLists, Measures measures, Clock clock) {
        this.practice = practice;
        this.workLists = workLists;
        this.measures = measures;
        this.clock = clock;
    }

    void tell() {
        for (var person : PEOPLE) {
            var caseId = caseOf(person);
            switch (person) {
                case "LINDQVIST" -> per(caseId);
                case "NOWAK" -> elsbeth(caseId);
                default -> ruth(caseId);
            }
        }
    }

    /// On paper before, on his phone now.
    private void per(CaseId caseId) {
        onPaper(caseId, "peg", 56, 8, 8, 9);
        onPaper(caseId, "peg", 28, 8, 7, 8);
        onPaper(caseId, "peg", 7, 7, 7, 8);
        onPaper(caseId, "pain-nrs", 56, 8);
        onPaper(caseId, "pain-nrs", 28, 7);
        onPaper(caseId, "pain-nrs", 7, 7);
        onPaper(caseId, "phq-9", 56, 2, 2, 2, 2, 1, 1, 2, 0, 0);
        onPaper(caseId, "phq-9", 28, 1, 1, 2, 2, 1, 1, 1, 0, 0);
        onPaper(caseId, "gad-7", 56, 1, 1, 2, 1, 1, 1, 0);
        var per = practice.patient(Cast.PER);
        var mood = done(measures.begin(per, caseId, InstrumentBook.the("phq-9"))).response().id();
        answer(per, caseId, mood, "phq-9", 1, 0, 2, 1);
        var alcohol =
                done(measures.begin(per, caseId, InstrumentBook.the("audit-c"))).response().id();
        answer(per, caseId, alcohol, "audit-c", 2, 0, 0);
        done(measures.finish(per, caseId, alcohol));
    }

    private void elsbeth(CaseId caseId) {
        onPaper(caseId, "peg", 84, 7, 8, 7);
        onPaper(caseId, "peg", 56, 7, 7, 6);
        onPaper(caseId, "peg", 28, 6, 6, 5);
        onPaper(caseId, "peg", 2, 5, 5, 4);
        onPaper(caseId, "phq-9", 84, 1, 1, 2, 2, 1, 1, 2, 1, 0);
        onPaper(caseId, "phq-9", 28, 1, 1, 1, 1, 0, 1, 1, 0, 0);
        onPaper(caseId, "phq-9", 2, 0, 1, 1, 1, 0, 0, 1, 0, 0);
        onPaper(caseId, "gad-7", 84, 1, 1, 1, 2, 1, 1, 1);
        onPaper(caseId, "gad-7", 2, 1, 0, 1, 1, 0, 1, 0);
        onPaper(caseId, "pain-nrs", 84, 7);
        onPaper(caseId, "pain-nrs", 28, 6);
        onPaper(caseId, "pain-nrs", 2, 5);
    }

    /// Her answer of today waits for Ilse Kagan.
    private void ruth(CaseId caseId) {
        onPaper(caseId, "peg", 21, 8, 8, 8);
        onPaper(caseId, "gad-7", 21, 2, 2, 2, 1, 1, 2, 1);
        onPaper(caseId, "phq-9", 0, 2, 3, 2, 2, 1, 2, 2, 0, 1);
    }

    /// Typed in by the therapist from what was filled in on paper so many days ago.
    private void onPaper(CaseId caseId, String instrument, int daysAgo, int... points) {
        var jo = practice.staff(Cast.JO);
        var day = LocalDate.now(clock).minusDays(daysAgo);
        practice.together(
                () -> {
                    var begun =
                            done(measures.begin(jo, caseId, InstrumentBook.the(instrument), day));
                    answer(jo, caseId, begun.response().id(), instrument, points);
                    done(measures.finish(jo, caseId, begun.response().id()));
                });
    }

    private void answer(Actor by, CaseId caseId, ResponseId id, String instrument, int... points) {
        var items = InstrumentBook.the(instrument).items();
        for (int at = 0; at < points.length; at++) {
            var item = items.get(at);
            done(measures.answer(by, caseId, id, item.id(), worth(item, points[at])));
        }
    }

    private static Reply worth(Question item, int points) {
        if (!(item.shape() instanceof Shape.Choice choice)) return AnswerValue.amount(points);
        return choice.options().stream()
                .filter(it -> BigDecimal.valueOf(points).equals(it.points()))
                .map(Option::code)
                .map(AnswerValue.Chosen::new)
                .findFirst()
                .orElseThrow();
    }

    private CaseId caseOf(String family) {
        var rows =
                done(workLists.cases(practice.staff(Cast.CORA), CaseQuery.recent(), 0, 25)).rows();
        return rows.stream()
                .filter(it -> it.person().startsWith(family))
                .findFirst()
                .orElseThrow()
                .caseId();
    }
}
