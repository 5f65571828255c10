package org.threefold.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A case's consent as its team sees it.
///
/// @param offer the last one, open or over; with the text that it offers and how far it came
/// @param open whether it can still be read, answered and signed
/// @param obstacle why the pain seat cannot offer it now
/// @param bounds how far the decision reaches; empty without one
/// @param paper one that two others have not looked at yet
/// @param mayCheck whether the reader is one of those who may
public record ConsentView(
        ConsentStanding standing,
        LocalDate today,
        Optional<Offered> offer,
        boolean open,
        Optional<ConsentStanding.None.Why> obstacle,
        String bounds,
        Optional<ConsentSignature> paper,
        boolean mayCheck,
        List<ConsentSignature> signatures,
        List<ConsentEnding> endings,
        Set<May> may) {

    public record Offered(
            Offer offer, ConsentForm form, ConsentProgress progress, Choices choices) {}

    /// What the reader may do here.
    public enum May {
        OFFER,
        TALK,
        CAPACITY,
        PAPER,
        END
    }

    public ConsentView {
        signatures = List.copyOf(signatures);
        endings = List.copyOf(endings);
        may = Set.copyOf(may);
    }

    public boolean may(May what) {
        return may.contains(what);
    }
}
