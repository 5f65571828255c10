package org.threefold.screening;

import org.threefold.kernel.CaseId;

import java.util.List;

/// A case that the system account is to screen at once, why, and every asking of it until now.
record DueScreening(CaseId caseId, String because, List<Long> askings) {

    static final String A_FACT_CHANGED = "a fact changed";
    static final String TIME_PASSED = "time passed";

    DueScreening {
        askings = List.copyOf(askings);
    }
}
