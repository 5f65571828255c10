package org.threefold.access;

import java.util.Arrays;
import java.util.stream.Collectors;

/// The access matrix as a privacy officer reads it on paper, printed from the acts themselves.
final class AccessDocument {

    private AccessDocument() {}

    static String markdown() {
        return """
        # Who may do what

        Printed from the acts; a test fails when this page lags behind. What is not
        written here is refused. Whoever may do nothing on a case does not find it.

        - **yes**: the act is about no case.
        - **any case**: no tie to the case is needed.
        - **own team**: with a seat or another place on the team of the case.
        - **own seat**: with any of the three seats; a named seat means that one only.
        - **covered case**: while covering the case.
        - **in an emergency**: for sixty minutes after opening the case in an emergency, with no
          place on it. See decision 0040.
        - **own record**: as the patient of the case.

        The system account screens again when a clearance ends or the book of rules changes. It may do
        that, read what the rules read, and write the lists of work again; it holds no role and no
        place on a case.

        | Act | %s |
        |---|%s
        %s
        """
                .formatted(
                        roles(),
                        "---|".repeat(Role.values().length),
                        Arrays.stream(Act.values())
                                .map(AccessDocument::line)
                                .collect(Collectors.joining("\n")));
    }

    private static String roles() {
        return Arrays.stream(Role.values()).map(Role::words).collect(Collectors.joining(" | "));
    }

    private static String line(Act act) {
        return Arrays.stream(Role.values())
                .map(role -> cell(act, role))
                .collect(Collectors.joining(" | ", "| " + act.words() + " | ", " |"));
    }

    private static String cell(Act act, Role role) {
        return act.grants().stream()
                .filter(grant -> grant.role() == role)
                .map(grant -> words(grant.relation()))
                .collect(Collectors.joining(", "));
    }

    private static String words(GrantScope relation) {
        return relation == GrantScope.OFFICE ? "yes" : relation.words();
    }
}
