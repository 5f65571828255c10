package org.threefold.measures;

import java.util.Optional;

/// What came of an answer: the form as it stands, and what somebody has to act on, if anything.
public record AnswerResult(ResponseForm form, Optional<Alarm> alarm) {}
