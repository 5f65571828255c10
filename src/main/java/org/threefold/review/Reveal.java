package org.threefold.review;

import org.threefold.kernel.Discipline;
import org.threefold.kernel.StaffId;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// The three seats of one round, as one person may see them.
///
/// The rule, kept by the database as well:
/// 1. one's own opinion is always open to oneself;
/// 2. another's opens when the present holders of **all three** seats have signed, at the same
///    moment for everybody, so nobody reads another before signing;
/// 3. until then everybody sees who has signed and when, and nothing else;
/// 4. once a decision is recorded, the round stays open, whoever takes a seat later.
public record Reveal(boolean opened, List<Voice> voices, List<OpinionHeader> headers) {

    public Reveal {
        voices = List.copyOf(voices);
        headers = List.copyOf(headers);
    }

    /// Everything signed in one round, and what of it may be read here.
    public record Signed(
            Collection<OpinionHeader> headers, Collection<Opinion> legible, boolean decided) {}

    public static Reveal to(StaffId viewer, Seats seats, Signed signed) {
        boolean opened = signed.decided() || seats.silent(signed.headers()).isEmpty();
        var voices =
                Arrays.stream(Discipline.values())
                        .map(seat -> voice(seat, seats, signed, viewer, opened))
                        .toList();
        return new Reveal(opened, voices, List.copyOf(signed.headers()));
    }

    /// What may be read, in the order of the disciplines.
    public List<Opinion> opinions() {
        return voices.stream()
                .filter(Voice.Open.class::isInstance)
                .map(voice -> ((Voice.Open) voice).opinion())
                .toList();
    }

    private static Voice voice(
            Discipline seat, Seats seats, Signed signed, StaffId viewer, boolean opened) {
        var spoken =
                signed.decided()
                        ? OpinionHeader.last(seat, signed.headers())
                        : seats.spoken(seat, signed.headers());
        return spoken.map(header -> spoken(header, signed, viewer, opened))
                .orElseGet(
                        () ->
                                seats.in(seat)
                                        .<Voice>map(holder -> new Voice.NotSigned(seat, holder))
                                        .orElse(new Voice.EmptySeat(seat)));
    }

    private static Voice spoken(
            OpinionHeader header, Signed signed, StaffId viewer, boolean opened) {
        var seat = header.discipline();
        return signed.legible().stream()
                .filter(opinion -> opinion.header().equals(header))
                .filter(_ -> opened || header.by().equals(viewer))
                .findFirst()
                .<Voice>map(opinion -> new Voice.Open(seat, opinion))
                .orElse(new Voice.Closed(seat, header));
    }
}
