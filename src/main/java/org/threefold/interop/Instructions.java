package org.threefold.interop;

import org.hl7.fhir.r4.model.Dosage;
import org.threefold.history.Measurement;
import org.threefold.medicine.DoseText;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// All instructions of one prescription as one: what runs together is joined by "and", the steps of
/// a change by "then", as FHIR's `sequence` and the words have it.
record Instructions(Optional<Measurement> dose, String words) {

    private static final Pattern CHANGE =
            Pattern.compile(
                    "\\b(?:then|thereafter|for \\d+ ?(?:d|day|week|wk|month)|x ?\\d+ ?d|weeks? \\d|days? \\d|increase|decrease|taper)",
                    Pattern.CASE_INSENSITIVE);

    static Instructions of(List<Dosage> dosages, ImportContext context) {
        var each = dosages.stream().map(it -> DosageWords.of(it, context)).toList();
        if (each.isEmpty()) return new Instructions(Optional.empty(), "");
        if (each.size() == 1) return single(each.getFirst());
        var inTurn = inTurn(dosages, each);
        var words = new StringBuilder();
        for (int at = 0; at < each.size(); at++) {
            boolean next = at > 0 && inTurn && sequence(dosages, at) != sequence(dosages, at - 1);
            var joint = at == 0 ? "" : next ? "; then " : "; and ";
            words.append(joint).append(clause(dosages.get(at), each.get(at)));
        }
        return new Instructions(Optional.empty(), words.toString());
    }

    private static Instructions single(DosageWords only) {
        boolean counted = only.amount().isPresent();
        return new Instructions(
                only.amountWords().isBlank() && counted && !rateOnly(only)
                        ? Optional.empty()
                        : only.amount(),
                only.words());
    }

    /// Words with an amount of their own say the dose; the field would only repeat it.
    private static boolean rateOnly(DosageWords only) {
        return !(DoseText.read(only.words()) instanceof DoseText.Known known)
                || known.steps().stream()
                        .flatMap(it -> it.takings().stream())
                        .allMatch(it -> it.amounts().isEmpty());
    }

    private static String clause(Dosage dosage, DosageWords words) {
        return words.whole(TimingWords.duration(dosage.getTiming()))
                .replaceFirst("^(?:then|and)\\s+", "");
    }

    /// Numbers of a sequence that differ make steps, unless all that they number are parts of one
    /// day and nothing says that one follows the other.
    private static boolean inTurn(List<Dosage> dosages, List<DosageWords> each) {
        boolean numbered = dosages.stream().map(Dosage::getSequence).distinct().count() > 1;
        boolean change =
                each.stream().anyMatch(it -> CHANGE.matcher(it.words()).find())
                        || dosages.stream()
                                .anyMatch(
                                        it ->
                                                it.getTiming().getRepeat().hasBounds()
                                                        || it.hasText()
                                                                && CHANGE.matcher(it.getText())
                                                                        .find());
        if (!numbered) return false;
        return change || !partsOfADay(each);
    }

    private static boolean partsOfADay(List<DosageWords> each) {
        var parts = each.stream().map(it -> part(it.words())).toList();
        return parts.stream().noneMatch(String::isBlank)
                && parts.stream().distinct().count() == parts.size();
    }

    private static String part(String words) {
        var found =
                Pattern.compile(
                                "\\b(?:morning|noon|afternoon|evening|night|bedtime|breakfast|lunch|dinner|am|pm|qam|qpm|qhs)\\b|at \\d{2}:\\d{2}",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(words);
        return found.results()
                .map(it -> it.group().toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining());
    }

    private static int sequence(List<Dosage> dosages, int at) {
        return dosages.get(at).getSequence();
    }
}
