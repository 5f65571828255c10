package org.threefold.casefile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The pain conditions a referral can name. The table is data in the source tree
/// (`pain-conditions.tsv`): code, title, family, and other words people use for it.
public final class PainConditions {

    private record Entry(PainCondition condition, String searched) {}

    private static final List<Entry> ENTRIES = read();
    private static final Map<String, PainCondition> BY_CODE =
            ENTRIES.stream()
                    .map(Entry::condition)
                    .collect(Collectors.toMap(c -> bare(c.code()), Function.identity()));

    private PainConditions() {}

    public static List<PainCondition> all() {
        return ENTRIES.stream().map(Entry::condition).toList();
    }

    /// The condition with this code, with or without its dot, in either case.
    public static Optional<PainCondition> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(bare(code)));
    }

    /// Conditions whose code begins with the text, or whose title or other names contain all of its
    /// words; codes first, then in the order of the table. An empty text finds everything.
    public static List<PainCondition> search(String text) {
        var words = text.toLowerCase(Locale.ROOT).strip().split("\\s+");
        var code = bare(text);
        return ENTRIES.stream()
                .filter(entry -> begins(entry, code) || holds(entry, words))
                .sorted(Comparator.comparing(entry -> !begins(entry, code)))
                .map(Entry::condition)
                .toList();
    }

    private static boolean begins(Entry entry, String code) {
        return !code.isEmpty() && bare(entry.condition().code()).startsWith(code);
    }

    private static boolean holds(Entry entry, String[] words) {
        return Arrays.stream(words).allMatch(entry.searched()::contains);
    }

    private static String bare(String code) {
        return code.strip().replace(".", "").toUpperCase(Locale.ROOT);
    }

    private static List<Entry> read() {
        var file =
                Objects.requireNonNull(
                        PainConditions.class.getResourceAsStream("pain-conditions.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PainConditions::entry)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Entry entry(String line) {
        var cells = line.split("\t", -1);
        var condition = new PainCondition(cells[0], cells[1], ConditionKey.valueOf(cells[2]));
        var searched = cells[1] + " " + condition.key().words() + " " + cells[3];
        return new Entry(condition, searched.toLowerCase(Locale.ROOT));
    }
}
