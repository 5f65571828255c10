package org.threefold.measures;

import org.jspecify.annotations.Nullable;
import org.threefold.forms.Form;
import org.threefold.forms.Question;
import org.threefold.forms.Questionnaire;
import org.threefold.library.VerificationLevel;

import java.util.List;
import java.util.Optional;

/// A questionnaire or rating as this portal knows it: a definition, and what our extensions say of
/// its licence, its text and who answers.
///
/// @param wording how far its text was checked
/// @param worded whether there is a text to read: ours, or the practice's licensed one
/// @param loinc the code of the panel
/// @param retired whether it is asked no more; what was answered stays readable
public record Instrument(
        String key,
        String version,
        String shortName,
        String title,
        String purpose,
        Distribution distribution,
        Manner manner,
        KeptFor keptFor,
        int minutes,
        Licence licence,
        String wording,
        boolean worded,
        @Nullable String loinc,
        boolean retired,
        Form form) {

    static Instrument of(Questionnaire it) {
        var more = it.more();
        var shortName = more.first("short-name");
        var distribution =
                more.one(Distribution.class, "text-distribution", Distribution.SCORE_ONLY);
        return new Instrument(
                it.id(),
                it.version(),
                shortName.isEmpty() ? it.title() : shortName,
                it.title(),
                it.description(),
                distribution,
                more.one(Manner.class, "answered-by", Manner.ASKED),
                more.one(KeptFor.class, "kept-for", KeptFor.SEATS),
                minutes(more.first("minutes")),
                licence(it),
                more.first("wording"),
                distribution == Distribution.BUNDLED,
                it.loinc(),
                it.retired(),
                it.form());
    }

    public List<Question> items() {
        return form.questions();
    }

    public Optional<Question> item(String linkId) {
        return form.find(linkId);
    }

    /// Whether it may be put before the patient on their own.
    public boolean forPatients() {
        return manner == Manner.PATIENT && worded && !retired;
    }

    /// Whether a licensed wording could be asked: its answers are known one by one.
    public boolean takesWording() {
        return !retired
                && distribution == Distribution.LOCAL_PACK
                && items().stream().allMatch(it -> it.text().startsWith("Item "));
    }

    /// The same instrument in the words of a licensed text. Scoring stays ours.
    Instrument localized(List<Question> licensed) {
        return new Instrument(
                key,
                version,
                shortName,
                title,
                purpose,
                distribution,
                manner,
                keptFor,
                minutes,
                licence,
                "Wording of the practice's licensed text.",
                true,
                loinc,
                retired,
                new Form(licensed));
    }

    private static int minutes(String said) {
        return said.matches("\\d{1,4}") ? Integer.parseInt(said) : 1;
    }

    /// A file that says nothing of its licence has none that is known.
    private static Licence licence(Questionnaire it) {
        var said = it.more().first("licence");
        return new Licence(
                said.isEmpty() ? "Not stated" : said,
                it.more().one(VerificationLevel.class, "licence-mark", VerificationLevel.MEMORY),
                it.copyright().isEmpty() ? "Not stated" : it.copyright());
    }
}
