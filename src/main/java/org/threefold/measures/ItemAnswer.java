package org.threefold.measures;

import org.threefold.forms.Reply;

import java.time.Instant;
import java.util.UUID;

/// One answer to one item, as it was given. A later one to the same item counts instead; both stay.
public record ItemAnswer(
        UUID id, ResponseId response, String linkId, Reply reply, UUID by, Instant at) {}
