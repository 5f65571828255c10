package org.threefold.medicine;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Whose strength is whose in the name of a medicine. Either every ingredient is followed by its
/// own ("acetaminophen 325 MG / oxycodone 10 MG"), or as many are written together as there are
/// ingredients, in their order ("hydrocodone-acetaminophen 10-325 mg"). Anything else is not known.
final class Strengths {

    /// A duration before the name ("72 HR") and a volume ("1 ML") are no strength; a number behind
    /// a # neither.
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?<![\\w.#])(\\d{1,6}(?:,\\d{3})*(?:\\.\\d{1,6})?|\\.\\d{1,6})\\s*(mg|mcg|ug|µg|μg|gm|g|micrograms?|milligrams?)?(?![a-z0-9.%])"
                            + "(?:\\s*(?:/|per)\\s*(\\d{1,4}(?:\\.\\d{1,3})?)?\\s*(ml|hr|hour|h|actuat|spray|puff|dose)\\b)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_NUMBER =
            Pattern.compile(
                    "^\\s*-?\\s*(?:hr|hour|h|ml|day|week|unt|unit|%)", Pattern.CASE_INSENSITIVE);

    /// What is always more than the opioid beside it.
    private static final Set<String> HEAVIER = Set.of("acetaminophen", "aspirin", "ibuprofen");
    private static final String OPIOID = "OPIOID";

    private record Written(
            int at, BigDecimal value, @Nullable String unit, @Nullable Strength strength) {}

    private Strengths() {}

    static List<MedicineName.Part> parted(NameWords read, String name) {
        var drugs = read.drugs();
        if (drugs.isEmpty()) return List.of();
        var text = name.replaceAll("\\[[^\\]]*\\]", " ").replaceAll("(?i)\\bno\\.?\\s*\\d\\b", " ");
        var written = written(text);
        var strengths = each(drugs, written, text);
        if (drugs.size() == 1 && written.size() != 1) strengths = none(1);
        if (!plausible(drugs, strengths)) strengths = none(drugs.size());
        var parts = new ArrayList<MedicineName.Part>();
        for (int i = 0; i < drugs.size(); i++)
            parts.add(new MedicineName.Part(drugs.get(i), strengths.get(i).orElse(null)));
        return parts;
    }

    private static List<Optional<Strength>> each(
            List<Drug> drugs, List<Written> written, String text) {
        if (written.size() != drugs.size() || !complete(drugs, written)) return none(drugs.size());
        var behind = inTurn(drugs, written, text);
        boolean together = behind || together(written, text);
        if (!together) return none(drugs.size());
        var last = written.getLast();
        if (last.unit() != null && last.strength() == null) return none(drugs.size());
        return written.stream().map(it -> Optional.ofNullable(strength(it, last))).toList();
    }

    /// A number without a unit has that of the last: 10-325 mg, 10-8 mg/5 mL. Where none has one,
    /// they are milligrams.
    private static @Nullable Strength strength(Written written, Written last) {
        if (written.unit() != null) return written.strength();
        if (last.strength() == null) return strength(written.value(), "mg");
        var mg =
                written.value()
                        .multiply(last.strength().mg())
                        .divide(last.value(), MathContext.DECIMAL64);
        return mg.signum() > 0 ? new Strength(mg, last.strength().per()) : null;
    }

    /// A number without a unit is a strength only among several: 10-325.
    private static boolean complete(List<Drug> drugs, List<Written> written) {
        return drugs.size() > 1 || written.stream().allMatch(it -> it.unit() != null);
    }

    /// Whether the name of an ingredient is between any two strengths.
    private static boolean inTurn(List<Drug> drugs, List<Written> written, String text) {
        if (drugs.size() == 1) return true;
        for (int i = 1; i < written.size(); i++) {
            var between = text.substring(written.get(i - 1).at(), written.get(i).at());
            if (NameWords.read(between).drugs().isEmpty()) return false;
        }
        return NameWords.read(text.substring(0, written.getFirst().at())).drugs().size() == 1;
    }

    /// Whether the strengths are side by side.
    private static boolean together(List<Written> written, String text) {
        for (int i = 1; i < written.size(); i++) {
            var between = text.substring(written.get(i - 1).at(), written.get(i).at());
            if (!between.toLowerCase(Locale.ROOT).matches("[\\d.,]+\\s*(?:mg|mcg)?\\s*[-/]\\s*"))
                return false;
        }
        return true;
    }

    private static List<Written> written(String text) {
        return WRITTEN.matcher(text)
                .results()
                .filter(
                        it ->
                                it.group(2) != null
                                        || !OTHER_NUMBER.matcher(text.substring(it.end())).find())
                .map(Strengths::read)
                .toList();
    }

    private static Written read(MatchResult found) {
        var bare = found.group(1).replace(",", "");
        var value = new BigDecimal(bare.startsWith(".") ? "0" + bare : bare);
        var unit = found.group(2);
        return new Written(
                found.start(), value, unit, unit == null ? null : strength(found, value));
    }

    private static @Nullable Strength strength(MatchResult found, BigDecimal value) {
        var mg = milligrams(value, found.group(2));
        if (mg.signum() <= 0) return null;
        if (found.group(4) == null) return new Strength(mg, Strength.Per.PIECE);
        var among = found.group(3) == null ? BigDecimal.ONE : new BigDecimal(found.group(3));
        return switch (found.group(4).toLowerCase(Locale.ROOT)) {
            case "ml" ->
                    among.signum() <= 0
                            ? null
                            : new Strength(
                                    mg.divide(among, MathContext.DECIMAL64),
                                    Strength.Per.MILLILITRE);
            case "hr", "hour", "h" ->
                    among.compareTo(BigDecimal.ONE) == 0
                            ? new Strength(mg, Strength.Per.HOUR)
                            : null;
            default -> null;
        };
    }

    private static @Nullable Strength strength(BigDecimal value, String unit) {
        var mg = milligrams(value, unit);
        return mg.signum() <= 0 ? null : new Strength(mg, Strength.Per.PIECE);
    }

    private static BigDecimal milligrams(BigDecimal amount, String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "mg", "milligram", "milligrams" -> amount;
            case "g", "gm" -> amount.movePointRight(3);
            default -> amount.movePointLeft(3);
        };
    }

    private static boolean plausible(List<Drug> drugs, List<Optional<Strength>> strengths) {
        for (int i = 0; i < drugs.size(); i++)
            for (int j = 0; j < drugs.size(); j++)
                if (drugs.get(i).isOf(OPIOID)
                        && HEAVIER.contains(drugs.get(j).name())
                        && strengths.get(i).isPresent()
                        && strengths.get(j).isPresent()
                        && strengths.get(i).get().mg().compareTo(strengths.get(j).get().mg()) >= 0)
                    return false;
        return true;
    }

    private static List<Optional<Strength>> none(int count) {
        return Collections.nCopies(count, Optional.empty());
    }
}
