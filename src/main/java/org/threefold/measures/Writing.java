package org.threefold.measures;

import org.jspecify.annotations.Nullable;
import org.threefold.library.Citation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Writes a [Scale] down the way its author's table reads: range, direction, bands, change.
final class Writing {

    private final String key;
    private final String name;
    private final Formula formula;
    private final List<Band> bands = new ArrayList<>();
    private final List<Threshold> thresholds = new ArrayList<>();
    private BigDecimal least = BigDecimal.ZERO;
    private BigDecimal most = BigDecimal.TEN;
    private Direction direction = Direction.LOWER_IS_BETTER;
    private @Nullable String loinc;
    private String caveat = "";

    private Writing(String key, String name, Formula formula) {
        this.key = key;
        this.name = name;
        this.formula = formula;
    }

    static Writing scale(String key, String name, Formula formula) {
        return new Writing(key, name, formula);
    }

    Writing range(String from, String to) {
        least = new BigDecimal(from);
        most = new BigDecimal(to);
        return this;
    }

    Writing direction(Direction better) {
        direction = better;
        return this;
    }

    Writing loinc(String code) {
        loinc = code;
        return this;
    }

    Writing caveat(String sentence) {
        caveat = sentence;
        return this;
    }

    /// From this value on it is called that.
    Writing band(String from, String words, Citation source) {
        bands.add(new Band(new BigDecimal(from), words, source));
        return this;
    }

    Writing meaningful(Threshold threshold) {
        thresholds.add(threshold);
        return this;
    }

    Scale done() {
        return new Scale(
                key, name, formula, least, most, direction, bands, thresholds, loinc, caveat);
    }
}
