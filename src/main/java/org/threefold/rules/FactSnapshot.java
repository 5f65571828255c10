package org.threefold.rules;

import static java.util.stream.Collectors.joining;

import org.threefold.evaluation.Questions;
import org.threefold.evaluation.Section;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.history.ObservationKind;
import org.threefold.history.ReportedName;
import org.threefold.kernel.Answer;
import org.threefold.kernel.Days;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// All that is recorded of one person, fact by fact. What nobody recorded is left out.
final class FactSnapshot {

    private static final Set<ObservationKind> OF_SUBSTANCE_USE =
            Set.of(
                    ObservationKind.AUDIT_C,
                    ObservationKind.DAST10,
                    ObservationKind.TAPS,
                    ObservationKind.TAPS_OTHER);

    /// What a patient answered in a PHQ-9, or a referral reports of it.
    static final String THOUGHTS_OF_DEATH = id(ObservationKind.PHQ9_ITEM9);

    private FactSnapshot() {}

    static List<FactSaid> of(Facts facts) {
        return Stream.of(answers(facts), atHome(facts), readings(facts), others(facts))
                .flatMap(it -> it)
                .filter(it -> !it.value().isEmpty())
                .toList();
    }

    private static Stream<FactSaid> answers(Facts facts) {
        return Questions.all().stream()
                .filter(it -> facts.answers().containsKey(it.id()))
                .map(
                        it ->
                                answer(
                                        it,
                                        facts.answers()
                                                .getOrDefault(it.id(), new Answer.NotAsked<>())));
    }

    private static FactSaid answer(Question question, Answer<AnswerValue> answer) {
        var value =
                switch (answer) {
                    case Answer.Known<AnswerValue>(var known) -> words(question, known);
                    case Answer.NotKnown<AnswerValue> _ -> "Not known";
                    case Answer.NotAsked<AnswerValue> _ -> "";
                };
        return new FactSaid(
                question.id(), Rule.asked(question), value, Section.of(question).part2());
    }

    private static Stream<FactSaid> atHome(Facts facts) {
        return Questions.all().stream()
                .filter(it -> facts.atHome().answers().containsKey(it.id()))
                .map(it -> atHome(it, facts.toldAtHome(it.id()).orElse(false)));
    }

    private static FactSaid atHome(Question question, boolean yes) {
        var id = AtHome.fact(question.id());
        return new FactSaid(id, Checks.large(id), yes ? "Yes" : "No", Section.of(question).part2());
    }

    private static Stream<FactSaid> readings(Facts facts) {
        return facts.readings().stream()
                .map(
                        it ->
                                new FactSaid(
                                        id(it.kind()),
                                        "Reported: " + it.kind().words(),
                                        it.value().toPlainString() + " on " + Days.staff(it.on()),
                                        OF_SUBSTANCE_USE.contains(it.kind())));
    }

    private static String id(ObservationKind kind) {
        return "reported: " + kind.words();
    }

    private static String conditions(Facts facts) {
        return facts.conditions().stream().map(ReportedName::words).collect(joining("; "));
    }

    private static Stream<FactSaid> others(Facts facts) {
        return Stream.of(
                screens(facts, ObservationKind.SUICIDE_SCREEN),
                screens(facts, ObservationKind.PHQ9_ITEM9),
                plain("date of birth", born(facts.born())),
                plain("reported: conditions", conditions(facts)),
                plain("list of medicines", Medicines.words(facts.medicines())),
                plain("daily morphine equivalent", morphine(facts.morphine())),
                plain("adequacy of the treatment trials", care(facts.standardCare())),
                plain(
                        "signatures of the sections",
                        facts.signed().stream()
                                .sorted()
                                .map(Section::title)
                                .collect(joining(", "))));
    }

    private static FactSaid screens(Facts facts, ObservationKind kind) {
        return plain(
                id(kind),
                facts.screens(kind).stream().map(ReportedScreen::words).collect(joining("; ")));
    }

    private static FactSaid plain(String id, String value) {
        return new FactSaid(id, Checks.large(id), value, false);
    }

    private static String born(Answer<LocalDate> born) {
        return born instanceof Answer.Known<LocalDate>(var day) ? Days.staff(day) : "";
    }

    private static String morphine(Answer<BigDecimal> morphine) {
        return switch (morphine) {
            case Answer.Known<BigDecimal>(var mg) -> mg.toPlainString() + " mg a day";
            case Answer.NotKnown<BigDecimal> _ -> "Not known";
            case Answer.NotAsked<BigDecimal> _ -> "";
        };
    }

    private static String care(StandardCare care) {
        return switch (care) {
            case StandardCare.Met() -> "Standard treatments were given a fair chance and failed.";
            case StandardCare.NotMet(var why) -> String.join(" ", why);
            case StandardCare.NotShown(var missing) -> String.join(" ", missing);
        };
    }

    private static String words(Question question, AnswerValue value) {
        return switch (value) {
            case AnswerValue.YesNo(var yes) -> yes ? "Yes" : "No";
            case AnswerValue.Chosen(var key) -> question.chosen(key);
            case AnswerValue.Amount(var amount) -> amount.toPlainString() + question.unit();
            case AnswerValue.On(var day) -> Days.staff(day);
            case AnswerValue.Text(var words) -> words;
        };
    }
}
