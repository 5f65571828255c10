package org.threefold.measures;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// A questionnaire or rating as this portal knows it: one version of a FHIR R4 `Questionnaire`.
///
/// @param wording how far its text was checked
/// @param worded whether there is a text to read: ours, or the practice's licensed one
/// @param loinc the code of the panel
/// @param retired whether it is asked no more (`status`); what was answered stays readable
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
        List<Item> items) {

    public Instrument {
        items = List.copyOf(items);
    }

    public Optional<Item> item(String linkId) {
        return items.stream().filter(it -> it.linkId().equals(linkId)).findFirst();
    }

    /// Whether it may be put before the patient on their own.
    public boolean forPatients() {
        return manner == Manner.PATIENT && worded && !retired;
    }

    /// Whether a licensed wording could be asked: its answers are known one by one.
    public boolean takesWording() {
        return !retired
                && distribution == Distribution.LOCAL_PACK
                && items.stream().allMatch(it -> it.text().startsWith("Item "));
    }

    /// The same instrument in the words of a licensed text. Scoring stays ours.
    Instrument localized(List<Item> licensed) {
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
                licensed);
    }
}
