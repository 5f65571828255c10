package org.threefold.settings;

import java.math.BigDecimal;

/// What a number counts. `whole` units have no fractions.
public enum Unit {
    CLASSES("drug class", "drug classes", true),
    TRIALS("trial", "trials", true),
    DAYS("day", "days", true),
    WEEKS("week", "weeks", true),
    MONTHS("month", "months", true),
    YEARS("year", "years", true),
    HOURS("hour", "hours", true),
    MINUTES("minute", "minutes", true),
    OCLOCK("o'clock", "o'clock", true),
    SESSIONS("session", "sessions", true),
    A_WEEK("session a week", "sessions a week", true),
    PROCEDURES("procedure", "procedures", true),
    QUESTIONS("answer", "answers", true),
    SIGNATURES("signature", "signatures", true),
    SYMPTOMS("symptom", "symptoms", true),
    CHARACTERS("character", "characters", true),
    POINTS("point", "points", false),
    GRADE("grade", "grade", true),
    PERCENT("%", "%", true),
    MMHG("mmHg", "mmHg", true),
    A_MINUTE("a minute", "a minute", true),
    MILLISECONDS("ms", "ms", true),
    CELSIUS("°C", "°C", false),
    MG("mg", "mg", false),
    PATCHES("patch", "patches", true),
    UNITS("unit", "units", true),
    MG_PER_KG("mg/kg", "mg/kg", false),
    KG_PER_M2("kg/m²", "kg/m²", false),
    TIMES("times", "times", false),
    MME("MME a day", "MME a day", true);

    private final String one;
    private final String many;
    private final boolean whole;

    Unit(String one, String many, boolean whole) {
        this.one = one;
        this.many = many;
        this.whole = whole;
    }

    public boolean whole() {
        return whole;
    }

    /// One of it: "mg", "patch".
    public String one() {
        return one;
    }

    /// As it stands behind a field.
    public String words() {
        return many;
    }

    /// "2 drug classes", "1 week", "grade 2".
    public String words(BigDecimal amount) {
        var number = amount.stripTrailingZeros().toPlainString();
        if (this == GRADE) return "grade " + number;
        return number + " " + (amount.compareTo(BigDecimal.ONE) == 0 ? one : many);
    }
}
