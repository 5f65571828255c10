package org.threefold.review;

import org.threefold.progress.TaskKind;

/// What a round asks for, and the decision at its end.
public enum ReviewTask implements TaskKind {
    GIVE_OPINION,
    DATE_CONFERENCE,
    DECIDE,
    SIGN_DECISION,
    INVITE_PATIENT,
    REVISIT,
    RE_REVIEW
}
