package org.threefold.consent;

import org.threefold.kernel.Sha256;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A signature of the patient: here, or on paper.
///
/// @param shownSha256 over everything that was before the patient when they signed
/// @param meaning what the signature says
/// @param nameReason why the name on a paper is not that of the record; empty where it is
/// @param on the day on which it was signed
/// @param recordedBy the patient here; the clinician who recorded a paper
/// @param checks who looked at the paper besides
public record ConsentSignature(
        UUID id,
        UUID offer,
        Manner manner,
        String formSha256,
        String shownSha256,
        String meaning,
        String typedName,
        String nameReason,
        Choices choices,
        LocalDate on,
        UUID recordedBy,
        String recordedByName,
        Instant at,
        List<PaperCheck> checks) {

    /// How many look at a paper besides whoever recorded it.
    public static final int CHECKERS = 2;

    public enum Manner {
        ELECTRONIC,
        PAPER
    }

    public record PaperCheck(UUID by, String name, Instant at) {}

    public ConsentSignature {
        checks = List.copyOf(checks);
    }

    /// A paper counts once two others have looked at it.
    public boolean counts() {
        return manner == Manner.ELECTRONIC || checks.size() >= CHECKERS;
    }

    /// False when the text, the scope or the choices are not those that were signed.
    public boolean covers(Offer of) {
        return formSha256.equals(of.formSha256())
                && shownSha256.equals(shown(of, choices, meaning));
    }

    static String shown(Offer offer, Choices choices, String meaning) {
        var scope = offer.scope();
        return Sha256.hex(
                new ShownText("consent 1")
                        .line("form", offer.formSha256())
                        .line("profile", scope.profile())
                        .line("route", scope.route())
                        .line("mg/kg", scope.mgPerKg().toPlainString())
                        .line("sessions", scope.sessions())
                        .line("months", offer.months())
                        .line("touch", choices.touch())
                        .line("recording", choices.recording())
                        .line("sharing", choices.inOrder())
                        .line("meaning", meaning)
                        .text());
    }
}
