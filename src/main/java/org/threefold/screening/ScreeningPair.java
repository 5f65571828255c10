package org.threefold.screening;

/// Two screenings of one case, as far as they differ: rules and facts that both say alike may be
/// missing from either.
record ScreeningPair(KeptScreening earlier, KeptScreening later) {}
