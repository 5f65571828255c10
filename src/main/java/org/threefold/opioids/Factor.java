package org.threefold.opioids;

import org.threefold.library.Citation;

import java.math.BigDecimal;

/// By how much one opioid is multiplied, and what of it: milligrams a day, or for a patch the
/// micrograms that it releases in an hour.
public record Factor(Opioid opioid, BigDecimal value, Of of, Citation basis) {

    /// What the factor multiplies.
    public enum Of {
        MG_A_DAY("mg a day"),
        MCG_AN_HOUR("mcg/h");

        private final String words;

        Of(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Factor {
        if (value.signum() <= 0) throw new IllegalArgumentException("A factor is above zero");
    }

    /// "1.5" or, for a patch, "2.4 × mcg/h".
    public String words() {
        var number = value.toPlainString();
        return of == Of.MG_A_DAY ? number : number + " × " + of.words();
    }
}
