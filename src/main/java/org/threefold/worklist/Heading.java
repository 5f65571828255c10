package org.threefold.worklist;

import org.threefold.access.OpenEmergency;
import org.threefold.casefile.CaseFile;
import org.threefold.casefile.Death;
import org.threefold.intake.AllergyList;
import org.threefold.live.Visitor;

import java.util.List;
import java.util.Optional;

/// Whose case this is, for the top of every page of it.
///
/// @param allergies for clinical readers alone
/// @param emergency by which whoever asks is on the case, where it is emergency access alone
/// @param here who else has it open
public record Heading(
        CaseFile file,
        Optional<AllergyList> allergies,
        Optional<Death> death,
        Optional<OpenEmergency> emergency,
        List<Visitor> here) {}
