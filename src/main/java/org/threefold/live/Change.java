package org.threefold.live;

import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;

/// Something about a case changed, in this transaction. Modules that keep a projection of the case
/// listen to it, and pass over kinds that they do not read.
public record Change(CaseId caseId, Actor by, ChangeKind kind) {}
