package org.threefold.safety;

import java.time.Instant;

/// How an alarm was closed, by whom and when.
public record Closing(
        Reached reached,
        Risk risk,
        String plan,
        String nextContact,
        String informed,
        String who,
        Instant at) {}
