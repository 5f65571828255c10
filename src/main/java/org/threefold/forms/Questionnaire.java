package org.threefold.forms;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One version of a FHIR R4 `Questionnaire`, as it is asked here.
///
/// @param retired whether it is asked no more (`status`); what was answered stays readable
/// @param codes what it is called elsewhere, as a whole
/// @param more what our own extensions say of it
public record Questionnaire(
        String id,
        String version,
        String title,
        String description,
        String copyright,
        boolean retired,
        List<Code> codes,
        Extensions more,
        Form form) {

    public Questionnaire {
        codes = List.copyOf(codes);
    }

    public @Nullable String loinc() {
        return codes.stream()
                .filter(it -> it.system().equals(Code.LOINC))
                .map(Code::code)
                .findFirst()
                .orElse(null);
    }
}
