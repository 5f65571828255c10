package org.threefold.consent;

import java.util.List;
import java.util.Optional;

/// A patient's own consent.
///
/// @param open what they may read, answer and sign now
/// @param signed what they signed last, with its text
/// @param signatures all that count, the last one first; there is a copy of each
/// @param name theirs, as it is typed to sign
/// @param endings what they took back or refused
public record MyConsent(
        ConsentStanding standing,
        Optional<Open> open,
        Optional<Signed> signed,
        List<ConsentSignature> signatures,
        String name,
        List<ConsentEnding> endings) {

    /// @param meaning what the signature says
    /// @param shownSha256 over everything that is before them when they sign
    public record Open(
            Offer offer,
            ConsentForm form,
            ConsentProgress progress,
            Choices choices,
            String meaning,
            String shownSha256) {}

    /// @param choices what is left of them
    public record Signed(
            ConsentSignature signature, Offer offer, ConsentForm form, Choices choices) {}

    public MyConsent {
        signatures = List.copyOf(signatures);
        endings = List.copyOf(endings);
    }

    /// Whether something that was signed may be taken back.
    public boolean mayWithdraw() {
        return switch (standing) {
            case ConsentStanding.Active _,
                    ConsentStanding.ReconsentDue _,
                    ConsentStanding.Expired _ ->
                    true;
            case ConsentStanding.None _,
                    ConsentStanding.Offered _,
                    ConsentStanding.Taught _,
                    ConsentStanding.Withdrawn _,
                    ConsentStanding.Refused _ ->
                    false;
        };
    }
}
