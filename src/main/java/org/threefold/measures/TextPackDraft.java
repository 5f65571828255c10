package org.threefold.measures;

import org.threefold.forms.Loaded;
import org.threefold.forms.Option;
import org.threefold.forms.Question;
import org.threefold.forms.QuestionnaireReader;
import org.threefold.forms.Shape;
import org.threefold.kernel.Outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A licensed wording before it is used: the file, the licence, and the word of whoever brings it.
/// `id` was made when the form opened: sent twice, it is kept once.
public record TextPackDraft(
        UUID id, Instrument instrument, byte[] file, String licenceRef, boolean attested) {

    private static final int LONGEST = 500;

    /// What hinders it, if anything; else the items in their licensed words.
    Outcome<List<Question>> items() {
        return objection()
                .<Outcome<List<Question>>>map(Outcome.Refused::new)
                .orElseGet(() -> QuestionnaireReader.read(file).then(this::localized));
    }

    private Optional<String> objection() {
        if (!instrument.takesWording())
            return Optional.of(
                    "Of this instrument only numbers are kept here; a wording would not be asked.");
        if (licenceRef.isBlank()) return Optional.of("Write on which licence you rely.");
        if (licenceRef.length() > LONGEST)
            return Optional.of("Use at most 500 letters for the licence.");
        return attested
                ? Optional.empty()
                : Optional.of(
                        "Say that this practice may use the text; without it nothing is kept.");
    }

    private Outcome<List<Question>> localized(Loaded loaded) {
        var items = new ArrayList<Question>();
        for (var ours : instrument.items()) {
            var theirs = loaded.questionnaire().form().find(ours.id());
            if (theirs.isEmpty())
                return new Outcome.Refused<>(
                        "The file has no item \"%s\", which the score needs.".formatted(ours.id()));
            if (!fits(ours.shape(), theirs.get().shape()))
                return new Outcome.Refused<>(
                        "The answers to item \"%s\" do not have the points that the score needs."
                                .formatted(ours.id()));
            items.add(ours.worded(theirs.get()));
        }
        return new Outcome.Done<>(items);
    }

    /// A number may become a choice whose answers all carry points within its limits.
    private static boolean fits(Shape ours, Shape theirs) {
        if (ours instanceof Shape.Number number && theirs instanceof Shape.Choice(var options, _))
            return options.stream().allMatch(it -> within(number, it));
        if (ours instanceof Shape.Number one && theirs instanceof Shape.Number other)
            return one.least().compareTo(other.least()) == 0
                    && one.most().compareTo(other.most()) == 0;
        return ours.getClass().equals(theirs.getClass());
    }

    private static boolean within(Shape.Number number, Option option) {
        var points = option.points();
        return points != null
                && points.compareTo(number.least()) >= 0
                && points.compareTo(number.most()) <= 0;
    }
}
