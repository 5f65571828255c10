package org.threefold.access;

import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;

/// A seat was given or left. Heard in the same transaction.
public record TeamChanged(CaseId caseId, Actor by) {}
