package org.threefold.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.CareTeams;
import org.threefold.access.Verdict;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.Evaluations;
import org.threefold.evaluation.NewEntry;
import org.threefold.evaluation.Questions;
import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.rules.FactSaid;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.worklist.WorkLists;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

@InTheClinic
class KeptScreeningsTest {

    @Autowired Clinic clinic;
    @Autowired Screenings screenings;
    @Autowired ScreeningArchive archive;
    @Autowired Evaluations evaluations;
    @Autowired EvaluationWriting writing;
    @Autowired CareTeams teams;
    @Autowired WorkLists workLists;
    @Autowired KeptChangeStore changes;
    @Autowired Access access;
    @Autowired PlatformTransactionManager transactions;

    private CaseId caseId;

    @BeforeEach
    void open() {
        caseId = clinic.openCase();
    }

    @Test
    void a_screening_can_be_opened_again_as_it_was() {
        say(clinic.psychiatrist(), "psychiatric.psychosis-now", true);
        var then = last();
        say(clinic.psychiatrist(), "psychiatric.psychosis-now", false);

        var was = kept(then.number());
        assertThat(finding(was, "PSY-01").status()).isEqualTo(RecordedStatus.ABSOLUTE);
        assertThat(finding(was, "PSY-01").observed())
                .startsWith("Hallucinations or delusions now.");
        assertThat(value(was, "psychiatric.psychosis-now")).contains("Yes");
        assertThat(was.book()).isEqualTo("2026-11-30");
        assertThat(was.policy()).startsWith("version ");
        assertThat(was.findings()).hasSizeGreaterThan(70);

        var is = kept(last().number());
        assertThat(finding(is, "PSY-01").status()).isNotEqualTo(RecordedStatus.ABSOLUTE);
        assertThat(value(is, "psychiatric.psychosis-now")).contains("No");
        assertThat(refusal(archive.kept(clinic.therapist(), caseId, 999)))
                .isEqualTo(ScreeningArchive.NO_SUCH);
    }

    @Test
    void what_is_the_same_is_not_kept_twice_and_what_changed_alone_is_written() {
        say(clinic.psychiatrist(), "psychiatric.mania-now", true);
        var first = lines();
        done(screenings.current(clinic.psychiatrist(), caseId));
        done(screenings.current(clinic.therapist(), caseId));
        assertThat(lines()).isEqualTo(first);

        say(clinic.psychiatrist(), "psychiatric.mania-now", false);
        assertThat(lines()).hasSize(first.size() + 1);
        assertThat(last().rules()).isLessThan(10);
        assertThat(last().facts()).isEqualTo(1);
    }

    @Test
    void a_changed_fact_says_what_it_changed_and_for_whom_it_is_news() {
        assertThat(news(clinic.therapist())).isEmpty();
        say(clinic.psychiatrist(), "psychiatric.mania-now", true);

        var since = news(clinic.therapist()).orElseThrow();
        var change = since.changes().getFirst();
        assertThat(change.rule()).isEqualTo("PSY-05");
        assertThat(change.kind()).isEqualTo(FindingChange.Kind.NEW);
        assertThat(change.because())
                .singleElement()
                .asString()
                .contains("Psychiatric", "Not recorded → Yes");

        done(archive.haveRead(clinic.therapist(), caseId, since.upTo()));
        assertThat(news(clinic.therapist())).isEmpty();

        say(clinic.psychiatrist(), "psychiatric.mania-now", false);
        assertThat(news(clinic.therapist()).orElseThrow().changes().getFirst().kind())
                .isEqualTo(FindingChange.Kind.GONE);
    }

    @Test
    void what_changed_between_two_is_read_as_it_is_between_the_whole_of_them() {
        say(clinic.psychiatrist(), "psychiatric.mania-now", true);
        say(clinic.psychiatrist(), "psychiatric.psychosis-now", true);
        say(clinic.psychiatrist(), "psychiatric.mania-now", false);
        say(clinic.psychiatrist(), "psychiatric.mania-now", true);
        int last = last().number();

        for (int from = 1; from < last; from++) {
            for (int upTo = from + 1; upTo <= last; upTo++) {
                var whole = new ScreeningPair(kept(from), kept(upTo));
                assertThat(ScreeningDiff.between(changed(from, upTo)))
                        .as("%d to %d", from, upTo)
                        .isEqualTo(ScreeningDiff.between(whole));
            }
        }
        assertThat(changed(last - 1, last).later().facts()).hasSize(1);
    }

    private ScreeningPair changed(int from, int upTo) {
        return Objects.requireNonNull(
                new TransactionTemplate(transactions)
                        .execute(
                                _ ->
                                        switch (access.ask(
                                                clinic.psychiatrist(),
                                                Act.READ_FINDINGS,
                                                caseId,
                                                "a test")) {
                                            case Verdict.Granted(var permit) ->
                                                    changes.between(permit, from, upTo);
                                            case Verdict.Refused(var why) ->
                                                    throw new AssertionError(why);
                                        }));
    }

    @Test
    void substance_use_stands_in_it_for_the_seats_alone() {
        done(teams.join(clinic.coordinator(), caseId, clinic.monitor().id()));
        say(clinic.psychiatrist(), "substance.alcohol-disorder", true);

        assertThat(rules(kept(last().number()))).contains("SUD-01", "HEP-04");
        var monitor = done(archive.kept(clinic.monitor(), caseId, last().number()));
        assertThat(rules(monitor)).doesNotContain("SUD-01", "HEP-04").contains("PSY-01");
        assertThat(monitor.facts()).noneMatch(FactSaid::part2);
    }

    @Test
    void nobody_else_lists_or_opens_them_and_nothing_of_them_changes() {
        say(clinic.psychiatrist(), "psychiatric.mania-now", true);
        news(clinic.therapist());

        assertThat(refusal(archive.kept(clinic.coordinator(), caseId, 0, 9))).contains("may not");
        assertThat(refusal(archive.kept(clinic.director(), caseId, 1))).contains("no such case");
        for (var table : List.of("kept", "kept_finding", "kept_fact", "reading_mark")) {
            var owner = clinic.databaseAs("postgres");
            assertThatThrownBy(() -> owner.sql("delete from screening." + table).update())
                    .hasMessageContaining("append");
        }
    }

    private void say(Actor by, String question, boolean yes) {
        var asked = Questions.the(question);
        var seen = done(evaluations.of(by, caseId)).on(asked);
        var value = new Answer.Known<AnswerValue>(new AnswerValue.YesNo(yes));
        done(
                writing.answer(
                        by,
                        caseId,
                        new NewEntry(
                                asked, value, "", seen.map(it -> it.seen()).orElse(List.of()))));
    }

    private Optional<Since> news(Actor by) {
        return done(workLists.overview(by, caseId)).since();
    }

    private List<KeptScreening.Line> lines() {
        return done(archive.kept(clinic.psychiatrist(), caseId, 0, 50));
    }

    private KeptScreening.Line last() {
        return lines().getFirst();
    }

    private KeptScreening kept(int number) {
        return done(archive.kept(clinic.psychiatrist(), caseId, number));
    }

    private static List<String> rules(KeptScreening kept) {
        return kept.findings().stream().map(KeptFinding::rule).toList();
    }

    private static KeptFinding finding(KeptScreening kept, String rule) {
        return kept.findings().stream()
                .filter(it -> it.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> value(KeptScreening kept, String fact) {
        return kept.facts().stream()
                .filter(it -> it.id().equals(fact))
                .map(FactSaid::value)
                .findFirst();
    }
}
