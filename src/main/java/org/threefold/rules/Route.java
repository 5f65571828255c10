package org.threefold.rules;

import org.threefold.forms.AnswerValue;

/// By which way the dose of a day is given. `key` is what is stored; the words are those of the
/// option of [DayQuestion#ROUTE].
public enum Route {
    INTRANASAL("intranasal"),
    INTRAVENOUS("intravenous"),
    INTRAMUSCULAR("intramuscular"),
    SUBCUTANEOUS("subcutaneous"),
    SUBLINGUAL("sublingual"),
    ORAL("oral");

    private final String key;

    Route(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    boolean is(AnswerValue value) {
        return value.equals(new AnswerValue.Chosen(key));
    }
}
