package org.threefold.opioids;

import org.threefold.opioids.DiaryProblem.Field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A day of the diary before it is kept. `id` was made when the form opened: sent twice, it is kept
/// once. The limits only catch slips of the hand; they are no doses.
public record DiaryDraft(DiaryDayId id, LocalDate day, List<Take> taken) {

    private static final int LONGEST = 200;
    private static final int MOST_LINES = 20;
    private static final BigDecimal MOST = BigDecimal.valueOf(99);
    private static final BigDecimal STRONGEST = BigDecimal.valueOf(9999);

    public DiaryDraft {
        taken = List.copyOf(taken);
    }

    /// Every problem, in the order of the form.
    public List<DiaryProblem> problems(LocalDate today) {
        var found = new ArrayList<DiaryProblem>();
        if (day.isAfter(today)) found.add(ofDay(DiaryReason.DAY_AHEAD));
        if (taken.size() > MOST_LINES) found.add(ofDay(DiaryReason.TOO_MANY));
        IntStream.range(0, taken.size())
                .mapToObj(line -> problems(line, taken.get(line)))
                .forEach(all -> all.forEach(found::add));
        return List.copyOf(found);
    }

    private static Stream<DiaryProblem> problems(int line, Take take) {
        return Stream.of(name(line, take.medicine()), each(line, take), count(line, take.count()))
                .flatMap(it -> it);
    }

    private static Stream<DiaryProblem> name(int line, String medicine) {
        if (medicine.isEmpty()) return problem(line, Field.MEDICINE, DiaryReason.NO_NAME);
        return medicine.length() > LONGEST
                ? problem(line, Field.MEDICINE, DiaryReason.NAME_TOO_LONG)
                : Stream.empty();
    }

    private static Stream<DiaryProblem> each(int line, Take take) {
        var each = take.each();
        if (each == null) return Stream.empty();
        return within(each.value(), STRONGEST)
                ? Stream.empty()
                : problem(line, Field.EACH, DiaryReason.STRENGTH);
    }

    private static Stream<DiaryProblem> count(int line, BigDecimal count) {
        return within(count, MOST) ? Stream.empty() : problem(line, Field.COUNT, DiaryReason.COUNT);
    }

    private static boolean within(BigDecimal number, BigDecimal most) {
        return number.signum() > 0 && number.compareTo(most) <= 0;
    }

    private static Stream<DiaryProblem> problem(int line, Field field, DiaryReason reason) {
        return Stream.of(new DiaryProblem(line, field, reason));
    }

    private static DiaryProblem ofDay(DiaryReason reason) {
        return new DiaryProblem(DiaryProblem.NO_LINE, Field.DAY, reason);
    }
}
