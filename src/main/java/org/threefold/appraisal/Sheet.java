package org.threefold.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The sheet of benefits and risks of one person on one day, in the words in which it is read: by
/// clinicians and, in plain words, by the person. It holds nothing but words, so that it can be
/// shown years later exactly as it was.
///
/// @param condition the pain condition, as it stands on the case
/// @param tier how strong the guideline calls the evidence for it
/// @param question the decision that is to be made
/// @param library which library, and @param ruleBook which rules it was made with
public record Sheet(
        LocalDate day,
        String condition,
        String tier,
        String question,
        String library,
        String ruleBook,
        List<Part> parts,
        List<Check> checks) {

    public Sheet {
        parts = List.copyOf(parts);
        checks = List.copyOf(checks);
    }

    public Optional<Part> part(Part.Kind kind) {
        return parts.stream().filter(it -> it.kind() == kind).findFirst();
    }

    /// The lines of a part; none where the sheet has no such part.
    public List<Line> lines(Part.Kind kind) {
        return part(kind).map(Part::lines).orElse(List.of());
    }

    public long passed() {
        return checks.stream().filter(Check::passed).count();
    }

    /// Lines whose source was retracted or superseded.
    public List<Line> flagged() {
        return parts.stream()
                .flatMap(it -> it.lines().stream())
                .filter(it -> !it.flag().isEmpty())
                .toList();
    }
}
