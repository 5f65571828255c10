package org.threefold.rules;

import org.threefold.forms.AnswerValue;

/// By which way the dose of a day is given. `key` is what is stored.
public enum Route {
    INTRANASAL("intranasal", "Intranasal esketamine"),
    INTRAVENOUS("intravenous", "Intravenous"),
    INTRAMUSCULAR("intramuscular", "Intramuscular"),
    SUBCUTANEOUS("subcutaneous", "Subcutaneous"),
    SUBLINGUAL("sublingual", "Sublingual"),
    ORAL("oral", "Oral");

    private final String key;
    private final String words;

    Route(String key, String words) {
        this.key = key;
        this.words = words;
    }

    public String key() {
        return key;
    }

    public String words() {
        return words;
    }

    boolean is(AnswerValue value) {
        return value.equals(new AnswerValue.Chosen(key));
    }
}
