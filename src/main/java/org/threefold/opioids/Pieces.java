package org.threefold.opioids;

import org.threefold.history.Measurement;

import java.util.Locale;
import java.util.Set;

/// The units of a dose that count pieces rather than an amount.
final class Pieces {

    /// "1" is how a referral's dose without a unit is kept.
    private static final Set<String> UNITS =
            Set.of(
                    "1",
                    "tablet",
                    "tablets",
                    "tab",
                    "tabs",
                    "capsule",
                    "capsules",
                    "cap",
                    "caps",
                    "pill",
                    "pills",
                    "piece",
                    "pieces",
                    "patch",
                    "patches",
                    "film",
                    "films",
                    "{tbl}",
                    "{tablet}",
                    "{capsule}");

    private Pieces() {}

    static boolean count(Measurement dose) {
        return UNITS.contains(unit(dose));
    }

    static boolean areMillilitres(Measurement dose) {
        return unit(dose).equals("ml");
    }

    /// Micrograms an hour, which only a patch is dosed in.
    static boolean areMicrogramsAnHour(Measurement dose) {
        return Set.of("mcg/h", "mcg/hr", "mcg/hour", "ug/h", "ug/hr", "µg/h").contains(unit(dose));
    }

    private static String unit(Measurement dose) {
        return dose.unit().strip().toLowerCase(Locale.ROOT);
    }
}
