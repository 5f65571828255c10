package org.threefold.safety;

import org.threefold.measures.Alarm;
import org.threefold.measures.AnswerBehind;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// An alarm as those who may act read it: the answer behind it, and how it was closed if it was.
public record RaisedAlarm(
        UUID id,
        Alarm alarm,
        Instant at,
        Instant due,
        Optional<AnswerBehind> answer,
        Optional<Closing> closing) {

    public boolean open() {
        return closing.isEmpty();
    }
}
