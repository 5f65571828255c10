package org.threefold.audit;

import java.util.UUID;

/// A place where the trail does not hold: which chain, which event, and what is wrong with it.
public record Broken(UUID chain, long number, String why) {}
