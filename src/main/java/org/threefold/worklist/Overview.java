package org.threefold.worklist;

import org.threefold.access.Team;
import org.threefold.casefile.FramedQuestion;
import org.threefold.screening.Screening;
import org.threefold.screening.Since;

import java.util.Optional;

/// All that the first page of a case shows: read at once, and one event on the trail.
///
/// @param screening screening findings, for clinical readers alone
/// @param since what changed in it since they said they had read it
public record Overview(
        FramedQuestion question,
        CaseStatus where,
        Team team,
        Optional<Screening> screening,
        Optional<Since> since) {}
