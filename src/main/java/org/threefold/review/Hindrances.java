package org.threefold.review;

import org.threefold.access.Permit;

import java.util.List;

/// What another module has against a decision. Asked inside the transaction of whoever looks or
/// decides; answers with nothing where that person may not know.
interface Hindrances {

    List<DecisionBlocker> of(Permit permit);
}
