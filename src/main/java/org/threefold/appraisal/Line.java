package org.threefold.appraisal;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One sentence of a sheet, for clinicians and in plain words, and what it rests on.
///
/// @param text empty where it is for the patient alone
/// @param plain empty where it is for clinicians alone
/// @param basis missing where it says what stands on the chart of this person
/// @param flag why its source does not hold any more; empty where it does
/// @param otherSide what other sources say against it
public record Line(
        String text, String plain, @Nullable Basis basis, String flag, List<Line> otherSide) {

    public Line {
        otherSide = List.copyOf(otherSide);
    }

    /// From the chart of this person, not from a source.
    static Line chart(String text, String plain) {
        return new Line(text, plain, null, "", List.of());
    }

    public boolean disputed() {
        return !otherSide.isEmpty();
    }
}
