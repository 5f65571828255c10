package org.threefold.ui.clinic.measures;

import org.threefold.kernel.CaseId;

/// Where the pages of a case's measures are.
final class Paths {

    private Paths() {}

    static String all(CaseId caseId) {
        return "cases/" + caseId + "/measures";
    }

    static String fill(CaseId caseId, String instrument) {
        return all(caseId) + "/fill/" + instrument;
    }

    static String answers(CaseId caseId, String response) {
        return all(caseId) + "/answers/" + response;
    }
}
