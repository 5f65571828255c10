package org.threefold.consent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Everything that is known of one person's consent, oldest first. Where it stands is read off it.
record ConsentFacts(
        Optional<DecidedScope> decided,
        FormVersions forms,
        List<Offer> offers,
        List<Of<ConsentItem>> read,
        List<Of<Choices>> choices,
        List<Of<TeachBackAnswer>> answers,
        List<Of<TeachBackRound>> rounds,
        List<Of<ConsentTalk>> talks,
        List<Of<CapacityNote>> capacity,
        List<ConsentSignature> signatures,
        List<ConsentEnding> endings) {

    /// A fact that belongs to one offer.
    record Of<T>(UUID offer, T fact) {

        static <T> List<T> only(UUID offer, List<Of<T>> all) {
            return all.stream().filter(it -> it.offer().equals(offer)).map(Of::fact).toList();
        }
    }

    ConsentFacts {
        offers = List.copyOf(offers);
        signatures = List.copyOf(signatures);
        endings = List.copyOf(endings);
    }

    Optional<Offer> lastOffer() {
        return offers.isEmpty() ? Optional.empty() : Optional.of(offers.getLast());
    }

    Offer offer(UUID id) {
        return offers.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    /// The text that an offer is about.
    ConsentForm form(Offer of) {
        return forms.version(of.formVersion()).orElseThrow().form();
    }

    /// The last signature that counts.
    Optional<ConsentSignature> lastSigned() {
        return signatures.stream()
                .filter(ConsentSignature::counts)
                .max(Comparator.comparing(ConsentSignature::since));
    }

    /// A paper that two others have not looked at yet.
    Optional<ConsentSignature> paperToCheck() {
        return signatures.stream().filter(it -> !it.counts()).reduce((_, later) -> later);
    }

    /// The last time that the patient withdrew all of it, or said no.
    Optional<ConsentEnding> lastEnd() {
        return endings.stream().filter(ConsentEnding::endsAll).reduce((_, later) -> later);
    }

    /// What is chosen now, for what was signed: parts that were withdrawn since are left out.
    Choices chosen(ConsentSignature signed) {
        var now = signed.choices();
        for (var it : endings) if (!it.at().isBefore(signed.since())) now = now.without(it.part());
        return now;
    }

    /// What is chosen while it is not signed yet.
    Choices chosen(Offer offer) {
        var all = Of.only(offer.id(), choices);
        return all.isEmpty() ? Choices.DEFAULT : all.getLast();
    }

    /// The pages that say something new since an offer, in the form in force; empty for one that
    /// is only said better.
    Set<ConsentItem> newSince(Offer offer, LocalDate today) {
        return forms.inForce(today)
                .map(it -> forms.newSince(offer.formVersion(), it.number()))
                .orElse(Set.of());
    }
}
