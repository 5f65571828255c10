package org.threefold.consent;

import org.threefold.kernel.Discipline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Everything that is known of one person's consent, oldest first; offers in the order of their
/// numbers. Where it stands is read off it.
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

    /// Whether the text that is shown is the one that was offered: its digest is reckoned anew.
    boolean isIntact(Offer of) {
        return forms.version(of.formVersion())
                .filter(it -> it.form().key().equals(of.formKey()))
                .filter(it -> it.form().sha256().equals(of.formSha256()))
                .isPresent();
    }

    /// The last signature that counts, also one that was ended: of the newest offer, and there the
    /// one that was recorded last. When a paper was looked at orders nothing.
    Optional<ConsentSignature> lastSigned() {
        return signed().stream().findFirst();
    }

    /// All signatures that count, the last one first.
    List<ConsentSignature> signed() {
        return signatures.reversed().stream()
                .filter(ConsentSignature::counts)
                .sorted(
                        Comparator.<ConsentSignature>comparingInt(it -> place(it.offer()))
                                .thenComparing(ConsentSignature::at)
                                .reversed())
                .toList();
    }

    /// The signature that came after another, and counts in its place.
    Optional<ConsentSignature> signedAfter(ConsentSignature it) {
        return signed().stream()
                .takeWhile(other -> !other.id().equals(it.id()))
                .reduce((_, earlier) -> earlier);
    }

    /// Whether text, scope and choices are those that were signed, to the letter.
    boolean intact(ConsentSignature it) {
        var offer = offer(it.offer());
        return it.covers(offer) && isIntact(offer);
    }

    /// The last signature that counts and was not ended.
    Optional<ConsentSignature> held() {
        return lastSigned().filter(it -> !ended(it.offer()));
    }

    /// Papers of an offer that two others have not looked at yet.
    Optional<ConsentSignature> paperToCheck(Offer of) {
        return signatures.stream()
                .filter(it -> !it.counts() && it.offer().equals(of.id()))
                .reduce((_, later) -> later);
    }

    /// What ends this offer, if the patient withdrew all of it or said no: the last that does.
    Optional<ConsentEnding> end(Offer of) {
        return endings.stream()
                .filter(it -> it.endsAll() && reaches(it, of.id()))
                .reduce((_, later) -> later);
    }

    private boolean ended(UUID offer) {
        return end(offer(offer)).isPresent();
    }

    /// The offer that an ending of this part names. All of it ends the newest and every one before;
    /// a part is taken back of whatever was signed, also of a paper that waits for two to look.
    Optional<Offer> endedBy(ConsentEnding.Part part) {
        return offers.reversed().stream()
                .filter(
                        it ->
                                part == ConsentEnding.Part.ALL
                                        || signatures.stream()
                                                .anyMatch(one -> one.offer().equals(it.id())))
                .findFirst();
    }

    /// Offers are compared, and no clocks: those of two machines differ.
    private boolean reaches(ConsentEnding end, UUID offer) {
        return place(offer) <= place(end.offer());
    }

    private int place(UUID offer) {
        return offers.indexOf(offer(offer));
    }

    /// What was withdrawn or refused since something was signed, up to the next signature.
    List<ConsentEnding> endings(ConsentSignature signed) {
        var next = signedAfter(signed).map(it -> place(it.offer()));
        return endings.stream()
                .filter(it -> reaches(it, signed.offer()))
                .filter(it -> next.filter(then -> place(it.offer()) >= then).isEmpty())
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

    /// What a seat noted last about capacity, where it is not yes four times. A yes of another seat
    /// does not hide it, nor does another offer; a later yes of the same seat ends it.
    Optional<CapacityNote> doubt() {
        var last = new EnumMap<Discipline, CapacityNote>(Discipline.class);
        for (var it : capacity) last.put(it.fact().seat(), it.fact());
        return last.values().stream().filter(it -> !it.given()).findFirst();
    }

    /// The pages that say something new since an offer, in the form in force; empty for one that
    /// is only said better.
    Set<ConsentItem> newSince(Offer offer, LocalDate today) {
        return forms.inForce(today)
                .map(it -> forms.newSince(offer.formVersion(), it.number()))
                .orElse(Set.of());
    }
}
