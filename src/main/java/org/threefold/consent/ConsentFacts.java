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
        return signed().stream().findFirst();
    }

    /// All signatures that count, the last one first.
    List<ConsentSignature> signed() {
        return signatures.reversed().stream()
                .filter(ConsentSignature::counts)
                .sorted(Comparator.comparing(ConsentSignature::since).reversed())
                .toList();
    }

    /// The signature that came after another, and counts in its place.
    Optional<ConsentSignature> signedAfter(ConsentSignature it) {
        return signed().stream()
                .filter(other -> other.since().isAfter(it.since()))
                .reduce((_, earlier) -> earlier);
    }

    /// Whether text, scope and choices are those that were signed, to the letter.
    boolean intact(ConsentSignature it) {
        var offer = offer(it.offer());
        return it.covers(offer) && form(offer).sha256().equals(it.formSha256());
    }

    /// A paper that two others have not looked at yet.
    Optional<ConsentSignature> paperToCheck() {
        return signatures.stream().filter(it -> !it.counts()).reduce((_, later) -> later);
    }

    /// The last time that the patient withdrew all of it, or said no.
    Optional<ConsentEnding> lastEnd() {
        return endings.stream().filter(ConsentEnding::endsAll).reduce((_, later) -> later);
    }

    /// What was withdrawn or refused since something was signed, up to the next signature.
    List<ConsentEnding> endings(ConsentSignature signed) {
        var next = signedAfter(signed).map(ConsentSignature::since);
        return endings.stream()
                .filter(it -> !it.at().isBefore(signed.since()))
                .filter(it -> next.filter(then -> !it.at().isBefore(then)).isEmpty())
                .toList();
    }

    /// What is left of the choices of what was signed, without the parts that were withdrawn since.
    Choices chosen(ConsentSignature signed) {
        var now = signed.choices();
        for (var it : endings(signed)) now = now.without(it.part());
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
