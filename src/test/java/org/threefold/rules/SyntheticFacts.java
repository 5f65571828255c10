package org.threefold.rules;

import org.threefold.evaluation.Questions;
import org.threefold.evaluation.Section;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.forms.Shape;
import org.threefold.history.Medication.Status;
import org.threefold.history.ObservationKind;
import org.threefold.kernel.Answer;
import org.threefold.settings.PracticePolicy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Charts of nobody, the same ones every time, in which every answer is as likely as any other.
final class SyntheticFacts {

    /// A screen for suicide is read by its words, among the conditions.
    private static final ObservationKind[] KINDS =
            Stream.of(ObservationKind.values())
                    .filter(kind -> kind != ObservationKind.SUICIDE_SCREEN)
                    .toArray(ObservationKind[]::new);

    private static final ReportedScreen[] SCREENS = {
        screen(ObservationKind.SUICIDE_SCREEN), screen(ObservationKind.PHQ9_ITEM9)
    };

    private static final int HOW_MANY = 200;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static final List<Facts> ALL = made();

    private final Random dice;

    private SyntheticFacts(Random dice) {
        this.dice = dice;
    }

    private static ReportedScreen screen(ObservationKind kind) {
        return new ReportedScreen(kind, "C-SSRS", "High", LocalDate.of(2026, 11, 20), false);
    }

    private static List<Facts> made() {
        var charts = new SyntheticFacts(new Random(102));
        return IntStream.range(0, HOW_MANY).mapToObj(_ -> charts.chart()).toList();
    }

    private Facts chart() {
        return new Facts(
                TODAY,
                answer(() -> TODAY.minusYears(dice.nextInt(100))),
                answers(),
                PatientReport.NONE,
                some(KINDS).map(this::reading).toList(),
                List.of(),
                some(SCREENS).toList(),
                dice.nextBoolean() ? new StandardCare.Met() : new StandardCare.NotMet(List.of()),
                some(InteractionClass.values()).map(SyntheticFacts::medicine).toList(),
                answer(() -> BigDecimal.valueOf(dice.nextInt(100))),
                some(Section.values()).collect(Collectors.toSet()),
                day(),
                dice.nextBoolean(),
                PracticePolicy.USUAL);
    }

    private Map<String, Answer<AnswerValue>> answers() {
        var answers = new HashMap<String, Answer<AnswerValue>>();
        for (var question : Questions.all()) answers.put(question.id(), answer(() -> to(question)));
        return answers;
    }

    private SessionDay day() {
        Map<DayQuestion, Answer<AnswerValue>> answers = new EnumMap<>(DayQuestion.class);
        for (var question : DayQuestion.values()) {
            var fitting = values().filter(question::takes).findFirst();
            fitting.ifPresent(value -> answers.put(question, answer(() -> value)));
        }
        return new SessionDay(TODAY, answers);
    }

    private Stream<AnswerValue> values() {
        return Stream.of(
                new AnswerValue.YesNo(dice.nextBoolean()),
                new AnswerValue.Amount(BigDecimal.valueOf(dice.nextInt(10))),
                new AnswerValue.On(TODAY.minusDays(dice.nextInt(500))),
                new AnswerValue.Chosen(Route.values()[dice.nextInt(Route.values().length)].key()));
    }

    private AnswerValue to(Question question) {
        return switch (question.shape()) {
            case Shape.YesNo _ -> new AnswerValue.YesNo(dice.nextBoolean());
            case Shape.Choice(var options, _) ->
                    new AnswerValue.Chosen(options.get(dice.nextInt(options.size())).code());
            case Shape.Number(var least, var most, _, _, _, _) ->
                    new AnswerValue.Amount(BigDecimal.valueOf(between(least, most)));
            case Shape.Day _ -> new AnswerValue.On(TODAY.minusDays(dice.nextInt(150)));
            case Shape.Words _ -> new AnswerValue.Text("");
        };
    }

    private long between(BigDecimal least, BigDecimal most) {
        return dice.nextLong(least.longValue(), most.longValue() + 1);
    }

    private <T> Answer<T> answer(Supplier<T> value) {
        return switch (dice.nextInt(8)) {
            case 0 -> new Answer.NotAsked<>();
            case 1 -> new Answer.NotKnown<>();
            default -> new Answer.Known<>(value.get());
        };
    }

    private Reading reading(ObservationKind kind) {
        return new Reading(kind, BigDecimal.valueOf(dice.nextInt(200)), TODAY);
    }

    private static Medicine medicine(InteractionClass of) {
        return new Medicine(of.name(), Status.ACTIVE, Set.of(of), true);
    }

    @SafeVarargs
    private <T> Stream<T> some(T... all) {
        return Arrays.stream(all).filter(_ -> dice.nextInt(6) == 0);
    }
}
