package org.threefold.live;

import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;

/// Something about a case changed, in this transaction. Rooms that keep a projection of the case
/// listen to it; nobody else needs to.
public record Change(CaseId caseId, Actor by) {}
