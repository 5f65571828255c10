package org.threefold.conference;

import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.kernel.StaffId;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// A meeting of the team: when, who chairs, and the cases in the order they are taken. Whoever
/// looks sees the cases they have to do with.
///
/// @param moved why it stands on another day or under another chair than first planned; empty
///     when it never moved
public record Conference(
        Id id, Instant startsAt, StaffId chair, String chairName, String moved, List<Item> agenda) {

    /// Minutes reserved for one case.
    public static final int MINUTES_A_CASE = 15;

    /// Names a conference.
    public record Id(UUID value) {

        public static Id next() {
            return new Id(Ids.next());
        }
    }

    /// A case on the agenda.
    ///
    /// @param number the record number, as it is printed
    /// @param name the person's, family name first
    /// @param opinions how many of the three seats have signed in its newest round, counted as
    ///     [Reveal] counts them: a predecessor's opinion does not speak for a seat, unless a
    ///     decision rests on it
    /// @param signatures how many have signed the decision of that round
    public record Item(CaseId caseId, String number, String name, int opinions, int signatures) {}

    public Conference {
        agenda = List.copyOf(agenda);
        if (agenda.stream().map(Item::caseId).distinct().count() < agenda.size())
            throw new IllegalArgumentException("a case stands on an agenda once");
    }

    Conference with(List<Item> items) {
        return new Conference(id, startsAt, chair, chairName, moved, items);
    }

    /// "case 2 of 5", or empty when the case is not on the agenda.
    public String placeOf(CaseId caseId) {
        return IntStream.range(0, agenda.size())
                .filter(place -> agenda.get(place).caseId().equals(caseId))
                .mapToObj(place -> "case " + (place + 1) + " of " + agenda.size())
                .findFirst()
                .orElse("");
    }
}
