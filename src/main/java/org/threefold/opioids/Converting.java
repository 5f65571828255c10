package org.threefold.opioids;

import org.threefold.library.Citation;
import org.threefold.library.Sources;
import org.threefold.opioids.Conversion.Apart;
import org.threefold.opioids.Conversion.Converted;
import org.threefold.opioids.Conversion.NotConvertible;
import org.threefold.opioids.Conversion.Unknown;

import java.math.BigDecimal;

/// From an amount to its equivalent, by a set of factors: src/docs/clinical/opioids.md, "Factors".
/// Buprenorphine stands apart, and whatever has no factor stays without a figure.
final class Converting {

    private static final Citation NOT_IN_TABLE =
            Sources.CDC22.checked("not in the table of conversion factors");
    private static final Citation PARTIAL_AGONIST =
            Sources.CDC22.checked("buprenorphine is left out: a partial agonist with a ceiling");

    private Converting() {}

    static Conversion of(FactorSet set, Opioid opioid, Intake intake) {
        if (opioid == Opioid.BUPRENORPHINE) return new Apart(intake.words(), PARTIAL_AGONIST);
        var found = set.of(opioid);
        if (found.isEmpty()) return none("%s has no factor".formatted(opioid.words()));
        var factor = found.get();
        return switch (intake) {
            case Intake.ByMouth(var mg, _) when factor.of() == Factor.Of.MG_A_DAY ->
                    converted(set, factor, mg, intake);
            case Intake.Patches(var mcg, _) when factor.of() == Factor.Of.MCG_AN_HOUR ->
                    converted(set, factor, mcg, intake);
            case Intake.ByMouth _ -> none(opioid.words() + " has a factor as a patch only");
            case Intake.Patches _ -> none(opioid.words() + " has a factor by mouth only");
            case Intake.AnotherWay(var way) ->
                    none("no factor for %s %s".formatted(opioid.words(), way));
            case Intake.NotSaid(var missing) -> new Unknown(missing);
        };
    }

    private static Conversion converted(
            FactorSet set, Factor factor, BigDecimal amount, Intake intake) {
        return new Converted(intake.words(), factor, MorphineEquivalent.of(factor, amount, set));
    }

    private static Conversion none(String why) {
        return new NotConvertible(why, NOT_IN_TABLE);
    }
}
