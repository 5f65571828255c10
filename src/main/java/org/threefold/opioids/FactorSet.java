package org.threefold.opioids;

import org.threefold.library.Citation;
import org.threefold.library.Source;
import org.threefold.library.Sources;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One published table of factors, by name and the day it took effect. Every figure carries the
/// name of its set, for older tables are still in use and give other figures for the same dose.
///
/// An opioid that is not in the set has no factor; it is never given one of another set.
public record FactorSet(String id, LocalDate effectiveFrom, Citation basis, List<Factor> factors) {

    private static final Source SOURCE = Sources.CDC22;

    public static final FactorSet CDC_2022 =
            new FactorSet(
                    "CDC-2022",
                    LocalDate.of(2022, 11, 4),
                    SOURCE.checked("the table of conversion factors"),
                    List.of(
                            byMouth(Opioid.CODEINE, "0.15"),
                            patch(Opioid.FENTANYL, "2.4"),
                            byMouth(Opioid.HYDROCODONE, "1.0"),
                            byMouth(Opioid.HYDROMORPHONE, "5.0"),
                            byMouth(Opioid.METHADONE, "4.7"),
                            byMouth(Opioid.MORPHINE, "1.0"),
                            byMouth(Opioid.OXYCODONE, "1.5"),
                            byMouth(Opioid.OXYMORPHONE, "3.0"),
                            byMouth(Opioid.TAPENTADOL, "0.4"),
                            byMouth(Opioid.TRAMADOL, "0.2")));

    public FactorSet {
        factors = List.copyOf(factors);
    }

    public Optional<Factor> of(Opioid opioid) {
        return factors.stream().filter(it -> it.opioid() == opioid).findFirst();
    }

    /// "CDC-2022, in effect from 2022-11-04".
    public String words() {
        return id + ", in effect from " + effectiveFrom;
    }

    private static Factor byMouth(Opioid opioid, String value) {
        return new Factor(opioid, new BigDecimal(value), Factor.Of.MG_A_DAY, basis(opioid));
    }

    private static Factor patch(Opioid opioid, String value) {
        return new Factor(opioid, new BigDecimal(value), Factor.Of.MCG_AN_HOUR, basis(opioid));
    }

    private static Citation basis(Opioid opioid) {
        return SOURCE.checked("factor of " + opioid.words());
    }
}
