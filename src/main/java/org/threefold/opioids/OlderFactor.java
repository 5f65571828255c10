package org.threefold.opioids;

import org.threefold.library.Citation;
import org.threefold.library.Studies;

import java.util.List;
import java.util.Optional;

/// Where tables from before 2022 give another figure, so that two figures which differ are not both
/// believed: src/docs/clinical/opioids.md, "Older tables". They are told, never calculated with.
public record OlderFactor(Opioid opioid, String older, Citation basis) {

    private static final String TOLD =
            "Older tables that are still in use count %s by %s; %s counts it by %s.";

    private static final List<OlderFactor> ALL =
            List.of(
                    of(Opioid.HYDROMORPHONE, "4"),
                    of(Opioid.METHADONE, "4 to 12, rising with the dose"),
                    of(Opioid.TRAMADOL, "0.1"));

    static Optional<OlderFactor> of(Opioid opioid) {
        return ALL.stream().filter(it -> it.opioid == opioid).findFirst();
    }

    /// "Older tables that are still in use count tramadol by 0.1; CDC-2022 counts it by 0.2."
    Optional<Caution> beside(FactorSet set) {
        return set.of(opioid)
                .map(now -> TOLD.formatted(opioid.words(), older, set.id(), now.words()))
                .map(sentence -> new Caution(sentence, basis));
    }

    private static OlderFactor of(Opioid opioid, String older) {
        return new OlderFactor(
                opioid, older, Studies.MME_CALCULATORS.checked("older factors in use"));
    }
}
