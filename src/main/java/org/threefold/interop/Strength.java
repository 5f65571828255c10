package org.threefold.interop;

import org.threefold.history.Measurement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How much of one ingredient is in one unit of a product, read from the product's RxNorm name:
/// `Acetaminophen 300 MG / Hydrocodone Bitartrate 5 MG Oral Tablet` holds two.
record Strength(String ingredient, Measurement amount, Per per) {

    /// What the amount is in: one tablet, or one hour of a patch.
    enum Per {
        PIECE,
        HOUR
    }

    private static final Pattern COMPONENT =
            Pattern.compile(
                    "([A-Za-z][A-Za-z ,()-]*?) (\\d{1,6}(?:\\.\\d{1,6})?)"
                            + " (MG|MCG|GM|G)(/HR)?(?![A-Za-z/])",
                    Pattern.CASE_INSENSITIVE);
    private static final Set<String> PIECES =
            Set.of(
                    "",
                    "1",
                    "tablet",
                    "tablets",
                    "tab",
                    "capsule",
                    "capsules",
                    "cap",
                    "{tbl}",
                    "{capsule}",
                    "{tablet}");

    /// Every strength that a name states. Solutions (an amount in a volume) are not read: the dose
    /// in millilitres would be needed with them.
    static List<Strength> in(String product) {
        return COMPONENT
                .matcher(product)
                .results()
                .map(
                        found ->
                                new Strength(
                                        found.group(1).strip().toLowerCase(Locale.ROOT),
                                        new Measurement(
                                                new BigDecimal(found.group(2)),
                                                unit(found.group(3))),
                                        found.group(4) == null ? Per.PIECE : Per.HOUR))
                .filter(strength -> strength.amount.value().signum() > 0)
                .toList();
    }

    boolean isOf(List<String> names) {
        return names.stream().anyMatch(ingredient::contains);
    }

    /// The amount in the pieces of one dose; nothing for a patch, or for a dose not counted in
    /// pieces.
    Optional<Measurement> taken(Optional<Measurement> dose) {
        return dose.filter(pieces -> per == Per.PIECE && counts(pieces))
                .map(
                        pieces ->
                                new Measurement(
                                        Clean.number(amount.value().multiply(pieces.value())),
                                        amount.unit()));
    }

    /// What a patch gives off, by the hour, in micrograms as it is prescribed.
    Optional<Measurement> released() {
        return per == Per.HOUR && amount.unit().equals("mg")
                ? Optional.of(
                        new Measurement(Clean.number(amount.value().movePointRight(3)), "mcg/hour"))
                : Optional.empty();
    }

    /// Whether a dose counts tablets or capsules.
    static boolean counts(Measurement dose) {
        return PIECES.contains(dose.unit().toLowerCase(Locale.ROOT));
    }

    private static String unit(String written) {
        return switch (written.toUpperCase(Locale.ROOT)) {
            case "MCG" -> "mcg";
            case "G", "GM" -> "g";
            default -> "mg";
        };
    }
}
