package org.threefold.interop;

import org.threefold.medicine.Amount;
import org.threefold.medicine.DailyDose;
import org.threefold.medicine.DoseText;
import org.threefold.medicine.DoseUnit;
import org.threefold.medicine.Strength;

import java.math.BigDecimal;

/// Whether two ways to say one dose come to the same in a day, so far as they can be compared.
final class Agreement {

    private static final Strength UNIT = new Strength(BigDecimal.ONE, Strength.Per.PIECE);

    private Agreement() {}

    static boolean between(DoseText one, DoseText other) {
        if (countsPieces(one) != countsPieces(other)) return true;
        return switch (DailyDose.of(one, null, UNIT, false)) {
            case DailyDose.NotSaid _ -> true;
            case DailyDose.Milligrams(var first) ->
                    !(DailyDose.of(other, null, UNIT, false)
                                    instanceof DailyDose.Milligrams(var second))
                            || first.compareTo(second) == 0;
        };
    }

    private static boolean countsPieces(DoseText text) {
        return text instanceof DoseText.Known known
                && known.steps().stream()
                        .flatMap(it -> it.takings().stream())
                        .flatMap(it -> it.amounts().stream())
                        .map(Amount::unit)
                        .anyMatch(it -> it == DoseUnit.PIECE);
    }
}
