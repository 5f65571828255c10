package org.threefold.review;

import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.kernel.StaffId;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A meeting of the team: when, who chairs, and the cases in the order they are taken.
public record Conference(
        Id id, Instant startsAt, StaffId chair, String chairName, List<CaseId> agenda) {

    /// Minutes reserved for one case.
    public static final int MINUTES_A_CASE = 15;

    /// Names a conference.
    public record Id(UUID value) {

        public static Id next() {
            return new Id(Ids.next());
        }
    }

    public Conference {
        agenda = List.copyOf(agenda);
        if (agenda.stream().distinct().count() < agenda.size())
            throw new IllegalArgumentException("a case stands on an agenda once");
    }

    /// "case 2 of 5", or empty when the case is not on the agenda.
    public String placeOf(CaseId caseId) {
        int place = agenda.indexOf(caseId);
        return place < 0 ? "" : "case " + (place + 1) + " of " + agenda.size();
    }
}
