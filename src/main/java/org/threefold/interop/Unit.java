package org.threefold.interop;

import org.hl7.fhir.r4.model.Quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The units (UCUM) that a kind of observation comes in, each with its factor to the one unit that
/// is kept. A number in any other unit is not read: a guess here would be a wrong weight or a
/// wrong liver test.
enum Unit {
    PRESSURE("mm[Hg] 1 mmHg 1 kPa 7.50062"),
    RATE("/min 1 {beats}/min 1 beats/min 1 bpm 1 beats/minute 1"),
    PERCENT("% 1"),
    WEIGHT("kg 1 g 0.001 [lb_av] 0.45359237 lb 0.45359237 lbs 0.45359237 [oz_av] 0.028349523"),
    LENGTH("cm 1 m 100 mm 0.1 [in_i] 2.54 in 2.54 [ft_i] 30.48"),
    BMI("kg/m2 1 kg/m^2 1"),
    SCORE("{score} 1 1 1 score 1 {points} 1 points 1 {#} 1 /10 1"),
    ENZYME("U/L 1 IU/L 1 [iU]/L 1 [IU]/L 1 ukat/L 60"),
    BILIRUBIN("mg/dL 1 umol/L 0.0584795"),
    FILTRATION("mL/min/{1.73_m2} 1 mL/min/1.73m2 1 mL/min/1.73_m2 1 mL/min/{1.73m2} 1 mL/min 1"),
    NONE("");

    private final Map<String, BigDecimal> factors;

    Unit(String factors) {
        this.factors = table(factors);
    }

    /// The number in the kept unit. A score may come without a unit, nothing else may.
    Optional<BigDecimal> read(Quantity quantity) {
        var factor = factors.get(Codings.orEmpty(quantity.getCode()).strip());
        if (factor == null) {
            factor = factors.get(Codings.orEmpty(quantity.getUnit()).strip());
        }
        boolean bare = !quantity.hasCode() && !quantity.hasUnit();
        if (factor == null && bare && this == SCORE) {
            factor = BigDecimal.ONE;
        }
        return Optional.ofNullable(factor).map(by -> convert(quantity.getValue(), by));
    }

    private static BigDecimal convert(BigDecimal value, BigDecimal factor) {
        if (factor.compareTo(BigDecimal.ONE) == 0) {
            return value;
        }
        return Clean.number(value.multiply(factor, MathContext.DECIMAL64));
    }

    private static Map<String, BigDecimal> table(String written) {
        var read = new HashMap<String, BigDecimal>();
        var parts = written.split(" ");
        for (int at = 0; at + 1 < parts.length; at += 2) {
            read.put(parts[at], new BigDecimal(parts[at + 1]));
        }
        return Map.copyOf(read);
    }
}
