package org.threefold.interop;

import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The units (UCUM) that a kind of observation comes in, each with its factor to the one unit that
/// is kept. A number in any other unit is not read: a guess here would be a wrong weight or a
/// wrong liver test.
enum Unit {
    PRESSURE("mm[hg] 1 mmhg 1 millimetersofmercury 1 millimetreofmercury 1 kpa 7.50062"),
    RATE(
            "/min 1 {beats}/min 1 beats/min 1 bpm 1 beats/minute 1 beatsperminute 1 1/min 1 {beat}/min 1"
                    + " perminute 1 /minute 1"),
    PERCENT("% 1 percent 1 %{saturation} 1"),
    WEIGHT(
            "kg 1 kgs 1 kilogram 1 kilograms 1 g 0.001 [lb_av] 0.45359237 lb 0.45359237 lbs 0.45359237"
                    + " pound 0.45359237 pounds 0.45359237 [oz_av] 0.028349523"),
    LENGTH(
            "cm 1 cms 1 centimeter 1 centimeters 1 centimetre 1 centimetres 1 m 100 mm 0.1 [in_i] 2.54"
                    + " [in_us] 2.54 in 2.54 inch 2.54 inches 2.54 [ft_i] 30.48"),
    BMI("kg/m2 1 kg/m^2 1 kg/(m^2) 1 kg/(m2) 1"),
    SCORE("{score} 1 {#} 1 1 1 score 1 {points} 1 points 1 point 1 /10 1 {number} 1"),
    ENZYME(
            "u/l 1 iu/l 1 [iu]/l 1 [u]/l 1 unit/l 1 units/l 1 unit(s)/l 1 unitsperliter 1"
                    + " internationalunits/l 1 ukat/l 60"),
    BILIRUBIN("mg/dl 1 umol/l 0.0584795"),
    FILTRATION(
            "ml/min/{1.73_m2} 1 ml/min/1.73m2 1 ml/min/1.73_m2 1 ml/min/{1.73m2} 1 ml/min/1.73m^2 1"
                    + " ml/min/1.73sqm 1 ml/min/1.73sq.m 1 ml/min/1.73 1 ml/min/bsa 1 ml/min 1"),
    NONE("");

    private final Map<String, BigDecimal> factors;

    Unit(String factors) {
        this.factors = table(factors);
    }

    /// The number in the kept unit. A score may come without a unit, nothing else may.
    Optional<BigDecimal> read(Quantity quantity) {
        var factor = factors.get(plain(quantity.getCode()));
        if (factor == null) {
            factor = factors.get(plain(quantity.getUnit()));
        }
        boolean bare = !quantity.hasCode() && !quantity.hasUnit();
        if (factor == null && bare && this == SCORE) {
            factor = BigDecimal.ONE;
        }
        return Optional.ofNullable(factor).map(by -> convert(quantity.getValue(), by));
    }

    /// No unit here differs from another by its capitals alone.
    private static String plain(@Nullable String unit) {
        return Codings.orEmpty(unit)
                .toLowerCase(Locale.ROOT)
                .replace("²", "2")
                .replaceAll("\\s+", "");
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
