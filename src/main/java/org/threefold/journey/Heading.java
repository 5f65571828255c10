package org.threefold.journey;

import org.threefold.casefile.CaseFile;
import org.threefold.history.Allergies;

import java.util.Optional;

/// Whose case this is, for the top of every page of it.
///
/// @param allergies for clinical readers alone
public record Heading(CaseFile file, Optional<Allergies> allergies) {}
