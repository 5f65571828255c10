package org.threefold.opioids;

import org.jspecify.annotations.Nullable;
import org.threefold.history.Measurement;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Days of a diary, for tests.
final class Diary {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Diary() {}

    static Take take(String medicine, @Nullable String each, String count) {
        return new Take(medicine, each == null ? null : measured(each), new BigDecimal(count));
    }

    static DiaryDay day(LocalDate day, Take... taken) {
        return new DiaryDay(
                DiaryDayId.next(),
                CaseId.next(),
                day,
                Arrays.asList(taken),
                Ids.next(),
                Instant.EPOCH,
                null);
    }

    /// So many days up to today, each with the same.
    static List<DiaryDay> days(int many, Take... taken) {
        return IntStream.range(0, many).mapToObj(ago -> day(TODAY.minusDays(ago), taken)).toList();
    }

    private static Measurement measured(String words) {
        var gap = words.indexOf(' ');
        return Measurement.of(words.substring(0, gap), words.substring(gap + 1));
    }
}
