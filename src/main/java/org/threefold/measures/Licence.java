package org.threefold.measures;

import org.threefold.library.VerificationLevel;

/// What its owner allows, how far that was checked, and whom to name. Shown wherever the
/// instrument is.
public record Licence(String words, VerificationLevel mark, String attribution) {}
