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
        if (day.isAfter(today)) found.add(ofDay("This day has not come yet."));
        if (taken.size() > MOST_LINES) found.add(ofDay("Write down at most 20 medicines."));
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
        if (medicine.isEmpty()) return problem(line, Field.MEDICINE, "Write the medicine's name.");
        return medicine.length() > LONGEST
                ? problem(line, Field.MEDICINE, "Use at most 200 letters.")
                : Stream.empty();
    }

    private static Stream<DiaryProblem> each(int line, Take take) {
        var each = take.each();
        if (each == null) return Stream.empty();
        return within(each.value(), STRONGEST)
                ? Stream.empty()
                : problem(line, Field.EACH, "Look at the package again, or leave this empty.");
    }

    private static Stream<DiaryProblem> count(int line, BigDecimal count) {
        return within(count, MOST)
                ? Stream.empty()
                : problem(line, Field.COUNT, "Write how many, more than 0 and at most 99.");
    }

    private static boolean within(BigDecimal number, BigDecimal most) {
        return number.signum() > 0 && number.compareTo(most) <= 0;
    }

    private static Stream<DiaryProblem> problem(int line, Field field, String sentence) {
        return Stream.of(new DiaryProblem(line, field, sentence));
    }

    private static DiaryProblem ofDay(String sentence) {
        return new DiaryProblem(DiaryProblem.NO_LINE, Field.DAY, sentence);
    }
}
