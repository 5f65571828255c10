package org.threefold.interop;

import org.threefold.referral.PersonDraft;

import java.util.List;
import java.util.UUID;

/// What came of reading a file: a person with what is reported of them, or one sentence that says
/// why not.
public sealed interface Reading {

    /// A bundle about one person. What it did not understand is in its account.
    record Understood(
            UUID importId,
            PersonDraft person,
            List<PainSuggestion> pain,
            Findings findings,
            ImportReport account,
            List<String> notices)
            implements Reading {

        public Understood {
            pain = List.copyOf(pain);
            notices = List.copyOf(notices);
        }
    }

    /// Nothing of it can be used.
    record NotUnderstood(String why) implements Reading {}
}
