package org.threefold.medicine;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a dose counts. `most` is more than anybody takes at one time: a number above it is a slip
/// of the pen or of the reading. These bounds are wide on purpose and are practice policy.
public enum DoseUnit {
    PIECE(
            30,
            "tablet tablets tab tabs tb tbs tbl capsule capsules cap caps pill pills piece pieces"
                    + " caplet caplets film films lozenge lozenges troche troches suppository suppositories"
                    + " packet packets dose doses {tbl} {tablet} {capsule} {film} {pill} 1"),
    PATCH(10, "patch patches {patch} system systems"),
    MILLIGRAM(20_000, "mg mgs milligram milligrams"),
    MICROGRAM(20_000, "mcg ug mcgs microgram micrograms"),
    GRAM(20, "g gm gram grams"),
    MILLILITRE(1000, "ml mls cc milliliter milliliters millilitre millilitres"),
    TEASPOON(10, "tsp teaspoon teaspoons teaspoonful teaspoonfuls"),
    TABLESPOON(10, "tbsp tablespoon tablespoons tablespoonful tablespoonfuls"),
    MICROGRAM_AN_HOUR(1000, "mcg/h mcg/hr mcg/hour ug/h ug/hr ug/hour µg/h"),
    OTHER(
            1000,
            "spray sprays puff puffs drop drops gtt gtts inhalation inhalations actuation"
                    + " actuations unit units application applications vial vials ampule ampules iu");

    private final BigDecimal most;
    private final List<String> names;

    DoseUnit(int most, String names) {
        this.most = BigDecimal.valueOf(most);
        this.names = List.of(names.split(" "));
    }

    /// The unit of this name; nothing where nobody knows it.
    public static Optional<DoseUnit> of(String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT).replace('μ', 'u').replace("(s)", "");
        return Arrays.stream(values()).filter(it -> it.names.contains(plain)).findFirst();
    }

    boolean mayBe(BigDecimal value) {
        return value.signum() > 0 && value.compareTo(most) <= 0;
    }

    boolean countsPieces() {
        return this == PIECE || this == PATCH;
    }
}
