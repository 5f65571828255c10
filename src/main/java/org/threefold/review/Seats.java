package org.threefold.review;

import org.threefold.kernel.Discipline;
import org.threefold.kernel.StaffId;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who holds the three seats of a case now. Nobody holds two.
public record Seats(Map<Discipline, Holder> held) {

    /// Somebody in a seat.
    public record Holder(StaffId id, String name) {}

    public Seats {
        held = Map.copyOf(held);
        if (held.values().stream().map(Holder::id).distinct().count() < held.size())
            throw new IllegalArgumentException("one person holds two seats");
    }

    public Optional<Holder> in(Discipline seat) {
        return Optional.ofNullable(held.get(seat));
    }

    public Optional<Discipline> of(StaffId person) {
        return Arrays.stream(Discipline.values())
                .filter(seat -> in(seat).filter(holder -> holder.id().equals(person)).isPresent())
                .findFirst();
    }

    /// What the one who sits there now has signed. A predecessor's opinion does not speak for them.
    Optional<OpinionHeader> spoken(Discipline seat, Collection<OpinionHeader> signed) {
        return OpinionHeader.current(signed).stream()
                .filter(one -> one.discipline() == seat)
                .filter(one -> in(seat).filter(holder -> holder.id().equals(one.by())).isPresent())
                .findFirst();
    }

    List<Discipline> silent(Collection<OpinionHeader> signed) {
        return Arrays.stream(Discipline.values())
                .filter(seat -> spoken(seat, signed).isEmpty())
                .toList();
    }
}
