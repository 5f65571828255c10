package org.threefold.measures;

import org.jspecify.annotations.Nullable;
import org.threefold.evidence.Mark;

/// One question. `heading` are the words of the groups around it; `mark` says how far the wording
/// was checked where that differs from the rest.
public record Item(
        String linkId,
        String heading,
        String text,
        Shape shape,
        boolean required,
        Asking asking,
        @Nullable String loinc,
        @Nullable Mark mark) {}
