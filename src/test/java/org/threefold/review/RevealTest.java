package org.threefold.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.kernel.Discipline.MENTAL_HEALTH;
import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.kernel.Discipline.THERAPY;
import static org.threefold.review.Cast.DANA;
import static org.threefold.review.Cast.MIRA;
import static org.threefold.review.Cast.SEATS;
import static org.threefold.review.Cast.STRANGER;
import static org.threefold.review.Cast.TOM;
import static org.threefold.review.Cast.says;
import static org.threefold.review.Position.DEFER;
import static org.threefold.review.Position.PROCEED;

import org.junit.jupiter.api.Test;
import org.threefold.kernel.StaffId;

import java.util.List;

/// Blind until all three have signed, then open to all at once.
class RevealTest {

    private static final Opinion PAIN_SAYS = says(PAIN, PROCEED);
    private static final Opinion MIND_SAYS = says(MENTAL_HEALTH, DEFER);
    private static final Opinion THERAPY_SAYS = says(THERAPY, PROCEED);

    @Test
    void nobody_reads_another_before_signing() {
        assertThat(seen(MIRA.id(), PAIN_SAYS, THERAPY_SAYS).opinions()).isEmpty();
    }

    @Test
    void ones_own_is_open_to_oneself() {
        assertThat(seen(DANA.id(), PAIN_SAYS).opinions()).containsExactly(PAIN_SAYS);
    }

    @Test
    void having_signed_is_not_enough_while_a_third_is_silent() {
        var reveal = seen(DANA.id(), PAIN_SAYS, MIND_SAYS);

        assertThat(reveal.opened()).isFalse();
        assertThat(reveal.opinions()).containsExactly(PAIN_SAYS);
        assertThat(reveal.voices().get(1))
                .isEqualTo(new Voice.Closed(MENTAL_HEALTH, MIND_SAYS.header()));
        assertThat(reveal.voices().get(2)).isEqualTo(new Voice.NotSigned(THERAPY, TOM));
    }

    @Test
    void with_the_third_signature_all_open_to_all() {
        for (var viewer : List.of(DANA.id(), MIRA.id(), TOM.id()))
            assertThat(seen(viewer, PAIN_SAYS, MIND_SAYS, THERAPY_SAYS).opinions())
                    .containsExactly(PAIN_SAYS, MIND_SAYS, THERAPY_SAYS);
    }

    @Test
    void an_empty_seat_keeps_the_round_closed() {
        var signed = signed(false, PAIN_SAYS, MIND_SAYS, THERAPY_SAYS);
        var reveal = Reveal.to(DANA.id(), Cast.without(THERAPY), signed);

        assertThat(reveal.opened()).isFalse();
        assertThat(reveal.opinions()).containsExactly(PAIN_SAYS);
    }

    @Test
    void a_predecessor_does_not_speak_for_the_one_who_took_the_seat() {
        var seats = Cast.with(MENTAL_HEALTH, STRANGER);
        var reveal =
                Reveal.to(STRANGER.id(), seats, signed(false, PAIN_SAYS, MIND_SAYS, THERAPY_SAYS));

        assertThat(reveal.opinions()).isEmpty();
        assertThat(reveal.voices().get(1)).isEqualTo(new Voice.NotSigned(MENTAL_HEALTH, STRANGER));
    }

    @Test
    void a_decided_round_stays_open_whoever_takes_a_seat_later() {
        var seats = Cast.with(MENTAL_HEALTH, STRANGER);
        var reveal =
                Reveal.to(STRANGER.id(), seats, signed(true, PAIN_SAYS, MIND_SAYS, THERAPY_SAYS));

        assertThat(reveal.opinions()).containsExactly(PAIN_SAYS, MIND_SAYS, THERAPY_SAYS);
    }

    @Test
    void a_changed_mind_takes_the_place_of_the_first() {
        var changed = Cast.changed(MIND_SAYS, PROCEED);

        assertThat(seen(TOM.id(), PAIN_SAYS, MIND_SAYS, THERAPY_SAYS, changed).opinions())
                .containsExactly(PAIN_SAYS, changed, THERAPY_SAYS);
    }

    private static Reveal seen(StaffId viewer, Opinion... opinions) {
        return Reveal.to(viewer, SEATS, signed(false, opinions));
    }

    private static Reveal.Signed signed(boolean decided, Opinion... opinions) {
        return new Reveal.Signed(Cast.headers(List.of(opinions)), List.of(opinions), decided);
    }
}
