package org.threefold.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.kernel.Discipline.MENTAL_HEALTH;
import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.kernel.Discipline.THERAPY;

import org.junit.jupiter.api.Test;
import org.threefold.kernel.Discipline;

import java.util.List;

/// A signature covers one text and no other.
class SignatureTest {

    @Test
    void an_opinion_whose_text_changed_is_not_intact() {
        var signed = Cast.says(PAIN, Position.DEFER);
        var other =
                new Statement(
                        Position.PROCEED, signed.statement().reasons(), List.of(), "New facts.");

        assertThat(signed.intact(Cast.ROUND)).isTrue();
        assertThat(new Opinion(signed.header(), other, signed.signature()).intact(Cast.ROUND))
                .isFalse();
    }

    @Test
    void moving_a_word_from_one_field_to_the_next_changes_the_text() {
        var one = new Statement(Position.DEFER, "a\nwhat would change my mind:1:b", List.of(), "c");
        var other = new Statement(Position.DEFER, "a", List.of(), "b\nc");

        assertThat(one.canonical("q")).isNotEqualTo(other.canonical("q"));
    }

    @Test
    void the_digest_is_the_published_one() {
        assertThat(Signature.digest("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void a_ruling_locks_with_the_third_signature() {
        var minutes =
                new Minutes(
                        Minutes.Id.next(),
                        Cast.ROUND.id(),
                        Cast.ROUND.question(),
                        new Decision.Proceed(Cast.THREE_SESSIONS),
                        Cast.all(Position.PROCEED, Position.PROCEED, Position.PROCEED).stream()
                                .map(
                                        one ->
                                                new Weighed(
                                                        one.id(),
                                                        one.discipline(),
                                                        one.position(),
                                                        one.signature().sha256(),
                                                        null))
                                .toList(),
                        "Plain.",
                        Cast.DANA.id(),
                        Cast.DANA.name(),
                        Cast.MORNING,
                        null,
                        null,
                        1);
        var pain = signs(minutes, PAIN, Cast.DANA);
        var mind = signs(minutes, MENTAL_HEALTH, Cast.MIRA);
        var therapy = signs(minutes, THERAPY, Cast.TOM);

        assertThat(new Ruling(minutes, List.of(pain, mind)).awaited()).containsExactly(THERAPY);
        assertThat(new Ruling(minutes, List.of(pain, mind, therapy)).locked()).isTrue();
        assertThat(new Ruling(minutes, List.of(pain, mind, therapy)).intact()).isTrue();
    }

    private static Ruling.SeatSignature signs(Minutes minutes, Discipline seat, Seats.Holder who) {
        return new Ruling.SeatSignature(
                seat,
                Signature.over(
                        minutes.canonical(), Ruling.MEANING, who.id(), who.name(), Cast.MORNING));
    }
}
