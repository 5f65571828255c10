package org.threefold.screening;

import org.threefold.rules.FactSaid;

import java.util.List;
import java.util.Map;

/// The findings page of a case: the screening, and what each clear rule rests on.
///
/// @param restsOn by rule, the recorded facts it read; empty where it needed none
/// @param recorded by question of the evaluation, who recorded the answer and when
public record Findings(
        Screening screening,
        Map<String, List<FactSaid>> restsOn,
        Map<String, RecordedBy> recorded) {}
