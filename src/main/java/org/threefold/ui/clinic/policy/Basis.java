package org.threefold.ui.clinic.policy;

import org.threefold.library.Citation;
import org.threefold.library.Sources;
import org.threefold.library.VerificationLevel;
import org.threefold.ui.kit.Texts;

/// What a setting rests on, in words: the source and how far it was checked. A number of our own
/// says so once.
final class Basis {

    private Basis() {}

    static String words(Citation basis) {
        boolean own =
                basis.source().equals(Sources.POLICY)
                        && basis.mark() == VerificationLevel.PRACTICE_POLICY;
        return own
                ? "Practice policy: " + basis.detail() + "."
                : Texts.sentence(basis.words()) + ".";
    }
}
