package org.threefold.opioids;

import java.util.List;
import java.util.Optional;

/// What the team sees of one person's opioids. Prescribed and taken are two figures, never one.
///
/// `prescribed` is missing where no opioid stands on the medication list; that list may itself be
/// incomplete. `diary` holds the entries that stand, the newest day first; the
/// patient wrote all of them.
public record OpioidUse(
        Optional<DailyTotal> prescribed,
        List<Caution> cautions,
        List<Caution> always,
        ActualUse actual,
        FactorSet factors,
        List<DiaryDay> diary) {}
