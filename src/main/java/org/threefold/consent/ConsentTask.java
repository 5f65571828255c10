package org.threefold.consent;

import org.threefold.progress.TaskKind;

/// What a consent asks the team for.
public enum ConsentTask implements TaskKind {
    OFFER_CONSENT,
    TALK_ABOUT_CONSENT,
    CHECK_PAPER_CONSENT,
    RENEW_CONSENT,

    /// The patient took all of it back, or said no.
    CONSENT_ENDED {
        @Override
        public boolean holds() {
            return true;
        }
    }
}
