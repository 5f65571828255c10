package org.threefold.forms;

/// What a question is called in a vocabulary that others use too, such as LOINC.
public record Code(String system, String code) {

    public static final String LOINC = "http://loinc.org";
}
