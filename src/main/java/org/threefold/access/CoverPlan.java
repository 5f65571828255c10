package org.threefold.access;

import java.util.List;
import java.util.Optional;

/// Who covers a case now or will.
///
/// @param candidates who could be named; empty for a reader who may name nobody
public record CoverPlan(List<Cover> covers, Optional<List<Colleague>> candidates) {}
