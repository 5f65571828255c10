package org.threefold.review;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.StaffId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The outside of a signed opinion: that a seat has spoken, and when. Not what it said.
public record OpinionHeader(
        Opinion.Id id,
        Round.Id round,
        Discipline discipline,
        StaffId by,
        String printedName,
        Instant at,
        Opinion.@Nullable Id supersedes) {

    /// Those that no later one replaced.
    static List<OpinionHeader> current(Collection<OpinionHeader> all) {
        var replaced =
                all.stream().map(OpinionHeader::supersedes).filter(Objects::nonNull).toList();
        return all.stream().filter(one -> !replaced.contains(one.id())).toList();
    }

    static Optional<OpinionHeader> last(Discipline seat, Collection<OpinionHeader> all) {
        return current(all).stream()
                .filter(one -> one.discipline() == seat)
                .reduce((_, later) -> later);
    }
}
