package org.threefold.demo;

import static org.threefold.demo.Practice.done;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.threefold.access.Accounts;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Reply;
import org.threefold.intake.HomeAnswerId;
import org.threefold.intake.HomeQuestion;
import org.threefold.intake.Intakes;
import org.threefold.intake.MyIntake;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.worklist.CaseQuery;
import org.threefold.worklist.WorkLists;

import java.util.Map;

/// What the patients of the demo told at home: Per Lindqvist has stopped in the middle; Elsbeth
/// Nowak is ready for review, and tells of nights that nobody asked her about; Iris Delgado tells
/// of a mania before her psychiatrist has asked.
@Component
@Profile("demo")
class DemoEvaluations {

    private static final int HALF = 22;
    private static final String ELSBETH = "elsbeth.nowak";
    private static final String IRIS = "iris.delgado";

    private static final Map<String, Reply> OF_IRIS =
            Map.of(
                    "psychiatric.bipolar",
                    new AnswerValue.YesNo(true),
                    "medical.glaucoma",
                    new AnswerValue.YesNo(true),
                    "goals.functional",
                    new AnswerValue.Text("Walk to church again."));

    private static final Map<String, Reply> OF_ELSBETH =
            Map.of(
                    "medical.sleep-apnea",
                    new AnswerValue.YesNo(true),
                    "medical.sleep-apnea-treated",
                    new Reply.NotKnown(),
                    "psychiatric.family-psychosis",
                    new Reply.NotKnown(),
                    "substance.cannabis-use",
                    new Reply.Declined(),
                    "medical.allergies",
                    new AnswerValue.Text("Penicillin. My skin goes red."),
                    "medications.concerns",
                    new AnswerValue.Text("I forget the evening pills."),
                    "goals.functional",
                    new AnswerValue.Text("Work in my garden for an hour."),
                    "goals.escort",
                    new AnswerValue.YesNo(true),
                    "goals.adult-at-home",
                    new AnswerValue.YesNo(true),
                    "goals.home-safe",
                    new AnswerValue.YesNo(true));

    private final Practice practice;
    private final Accounts accounts;
    private final DemoLinks links;
    private final WorkLists workLists;
    private final Intakes intakes;

    DemoEvaluations(
            Practice practice,
            Accounts accounts,
            DemoLinks links,
            WorkLists workLists,
            Intakes intakes) {
        this.practice = practice;
        this.accounts = accounts;
        this.links = links;
        this.workLists = workLists;
        this.intakes = intakes;
    }

    void tell() {
        var per = practice.patient(Cast.PER);
        var his = caseOf("LINDQVIST");
        practice.together(() -> answer(per, his, HALF, Map.of()));
        send(ELSBETH, caseOf("NOWAK"), OF_ELSBETH);
        send(IRIS, caseOf("DELGADO"), OF_IRIS);
    }

    private void send(String username, CaseId caseId, Map<String, Reply> own) {
        var me = invited(username, caseId);
        practice.together(() -> answer(me, caseId, Integer.MAX_VALUE, own));
        done(intakes.send(me, caseId));
    }

    private void answer(Actor me, CaseId caseId, int howMany, Map<String, Reply> own) {
        MyIntake intake = done(intakes.mine(me, caseId));
        for (int at = 0; at < howMany && intake.next().isPresent(); at++) {
            var next = intake.next().get();
            var id = HomeAnswerId.next();
            intake = done(intakes.answer(me, caseId, id, next.about(), answer(next, own)));
        }
    }

    private static Reply answer(HomeQuestion question, Map<String, Reply> own) {
        var plain =
                question.inWords()
                        ? new AnswerValue.Text("Nothing.")
                        : new AnswerValue.YesNo(false);
        return own.getOrDefault(question.about(), plain);
    }

    private Actor invited(String username, CaseId caseId) {
        var cora = practice.staff(Cast.CORA);
        var password = "demo only, " + username;
        var link = links.patient(cora, caseId, username);
        done(accounts.accept(link.secret(), password));
        return done(accounts.signIn(username, password, "demo")).actor();
    }

    private CaseId caseOf(String family) {
        return done(workLists.cases(practice.staff(Cast.CORA), CaseQuery.recent(), 0, 25))
                .rows()
                .stream()
                .filter(it -> it.person().startsWith(family))
                .findFirst()
                .orElseThrow()
                .caseId();
    }
}
