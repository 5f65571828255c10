package org.threefold.review;

import static java.util.stream.Collectors.joining;

import org.threefold.kernel.Discipline;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What the opened opinions do not agree on. Computed, so that nobody has to say it first.
///
/// @param positions who takes which position, from going on to not going on
/// @param conditions every condition named, and who named it
public record Differences(
        Map<Position, List<Discipline>> positions, Map<String, Set<Discipline>> conditions) {

    private static final List<String> NUMBERS = List.of("None", "One", "Two", "Three");

    public static Differences among(Collection<Opinion> opinions) {
        var current = Opinion.current(opinions);
        return new Differences(positions(current), conditions(current));
    }

    private static Map<Position, List<Discipline>> positions(List<Opinion> current) {
        var positions = new LinkedHashMap<Position, List<Discipline>>();
        for (var position : Position.values()) {
            var who =
                    current.stream()
                            .filter(one -> one.position() == position)
                            .map(Opinion::discipline)
                            .toList();
            if (!who.isEmpty()) positions.put(position, who);
        }
        return positions;
    }

    private static Map<String, Set<Discipline>> conditions(List<Opinion> current) {
        var conditions = new LinkedHashMap<String, Set<Discipline>>();
        for (var opinion : current)
            for (var condition : opinion.statement().conditions()) {
                var name = known(condition, conditions);
                conditions
                        .computeIfAbsent(name, _ -> EnumSet.noneOf(Discipline.class))
                        .add(opinion.discipline());
            }
        return conditions;
    }

    public boolean agreed() {
        return positions.size() <= 1;
    }

    /// "Two say proceed with conditions; one says defer."
    public String sentence() {
        if (positions.isEmpty()) return "Nobody has said anything yet.";
        if (agreed()) return "All agree: " + positions.keySet().iterator().next().verb() + ".";
        return sentenceCase(
                        positions.entrySet().stream()
                                .sorted(
                                        (one, other) ->
                                                other.getValue().size() - one.getValue().size())
                                .map(each -> count(each.getValue().size()) + each.getKey().verb())
                                .collect(joining("; ")))
                + ".";
    }

    /// What the difference is about: "timing", "whether to go on at all", "conditions"; empty when
    /// agreed.
    public String about() {
        if (agreed()) return "";
        boolean someGoOn = positions.keySet().stream().anyMatch(Position::goesOn);
        if (positions.containsKey(Position.DECLINE))
            return someGoOn ? "whether to go on at all" : "whether to wait or to stop";
        return positions.containsKey(Position.DEFER) ? "timing" : "conditions";
    }

    /// Those whose position is not the one most take. When no position leads, everybody differs.
    public Set<Discipline> apart() {
        if (agreed()) return Set.of();
        int most = positions.values().stream().mapToInt(List::size).max().orElse(0);
        var apart = EnumSet.noneOf(Discipline.class);
        positions.values().stream()
                .filter(who -> who.size() < most || most == 1)
                .forEach(apart::addAll);
        return apart;
    }

    /// True when some named this condition and some did not.
    public boolean namedBySomeOnly(String condition) {
        var who = conditions.getOrDefault(known(condition, conditions), Set.of());
        return !who.isEmpty() && who.size() < Discipline.values().length;
    }

    /// "Named by pain and therapy.", "Named by pain only."
    public String namedBy(String condition) {
        var who = conditions.getOrDefault(known(condition, conditions), Set.of());
        return Arrays.stream(Discipline.values())
                .filter(who::contains)
                .map(one -> one.words().toLowerCase(Locale.ENGLISH))
                .collect(joining(" and ", "Named by ", who.size() == 1 ? " only." : "."));
    }

    /// The same condition written with other spaces, capitals or a full stop is the same condition.
    private static String known(String condition, Map<String, ?> already) {
        return already.keySet().stream()
                .filter(one -> plain(one).equals(plain(condition)))
                .findFirst()
                .orElse(condition);
    }

    private static String plain(String condition) {
        return condition
                .strip()
                .toLowerCase(Locale.ENGLISH)
                .replaceAll("\\s+", " ")
                .replaceAll("[.;]$", "");
    }

    private static String count(int people) {
        return NUMBERS.get(people).toLowerCase(Locale.ENGLISH) + (people == 1 ? " says " : " say ");
    }

    private static String sentenceCase(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }
}
