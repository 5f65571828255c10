package org.threefold.interop;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Every entry of the bundle, accounted for: understood, or left out and why. The two sum up to
/// all of them, so nothing is dropped in silence. `unread` names those left out that are of a kind
/// that is read; `parts` names what was not read of entries that were.
public record ImportReport(
        int entries,
        List<Line> understood,
        List<Line> leftOut,
        List<Line> unread,
        @Nullable List<Line> parts) {

    /// So many entries of one type, with one reason; understood entries need none.
    public record Line(String type, String reason, int count) {}

    public ImportReport {
        understood = List.copyOf(understood);
        leftOut = List.copyOf(leftOut);
        unread = List.copyOf(unread);
        parts = parts == null ? List.of() : List.copyOf(parts);
        if (sum(understood) + sum(leftOut) != entries) {
            throw new IllegalArgumentException("The account does not add up to " + entries);
        }
    }

    @Override
    public List<Line> parts() {
        return parts == null ? List.of() : parts;
    }

    public int understoodEntries() {
        return sum(understood);
    }

    public int leftOutEntries() {
        return sum(leftOut);
    }

    /// Whether nothing of the file was left out or not read.
    public boolean everythingUnderstood() {
        return leftOut.isEmpty() && parts().isEmpty();
    }

    static ImportReport of(
            List<Line> understood, List<Line> leftOut, List<Line> unread, List<String> parts) {
        return new ImportReport(
                understood.size() + leftOut.size(),
                together(understood),
                together(leftOut),
                together(unread),
                together(parts.stream().map(name -> new Line(name, "", 1)).toList()));
    }

    /// Equal lines become one with their count, the most frequent first.
    private static List<Line> together(List<Line> single) {
        var counted =
                single.stream()
                        .collect(
                                Collectors.groupingBy(
                                        line -> new Line(line.type(), line.reason(), 0),
                                        () ->
                                                new TreeMap<>(
                                                        Comparator.comparing(Line::type)
                                                                .thenComparing(Line::reason)),
                                        Collectors.summingInt(Line::count)));
        return counted.entrySet().stream()
                .map(
                        entry ->
                                new Line(
                                        entry.getKey().type(),
                                        entry.getKey().reason(),
                                        entry.getValue()))
                .sorted(Comparator.comparingInt(Line::count).reversed())
                .toList();
    }

    private static int sum(List<Line> lines) {
        return lines.stream().mapToInt(Line::count).sum();
    }
}
