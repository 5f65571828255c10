package org.threefold.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.threefold.kernel.Discipline.MENTAL_HEALTH;
import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.kernel.Discipline.THERAPY;
import static org.threefold.review.Position.DECLINE;
import static org.threefold.review.Position.DEFER;
import static org.threefold.review.Position.PROCEED;
import static org.threefold.review.Position.PROCEED_WITH_CONDITIONS;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

/// The opinions a decision goes against stay with it, each with an answer.
class DissentTest {

    @Test
    void every_other_position_is_a_dissent() {
        var opinions = Cast.all(PROCEED_WITH_CONDITIONS, DEFER, PROCEED);

        assertThat(Dissent.from(PROCEED_WITH_CONDITIONS, opinions).opinions())
                .extracting(Opinion::discipline)
                .containsExactly(MENTAL_HEALTH, THERAPY);
    }

    @Test
    void a_changed_mind_is_no_longer_dissent() {
        var first = Cast.says(MENTAL_HEALTH, DECLINE);
        var opinions = List.of(first, Cast.changed(first, PROCEED));

        assertThat(Dissent.from(PROCEED, opinions).opinions()).isEmpty();
    }

    @Test
    void an_answer_to_one_dissent_does_not_answer_another() {
        var opinions = Cast.all(PROCEED, DEFER, DECLINE);
        var answers =
                List.of(
                        new Dissent.Answered(
                                opinions.get(1).id(), "We meet again if the mood drops."));

        assertThat(Dissent.from(PROCEED, opinions).unanswered(answers))
                .containsExactly(opinions.get(2));
    }

    @Test
    void blank_is_no_answer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dissent.Answered(Opinion.Id.next(), "  "));
    }

    @Test
    void minutes_refuse_an_unanswered_dissent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> minutes(null))
                .withMessage("the dissent of Mental health is not answered");
    }

    @Test
    void minutes_keep_the_dissent_with_its_answer() {
        assertThat(minutes("The first condition carries the wait.").dissent())
                .extracting(Weighed::discipline, Weighed::answer)
                .containsExactly(tuple(MENTAL_HEALTH, "The first condition carries the wait."));
    }

    @Test
    void the_signed_text_changes_with_every_word_of_the_answer() {
        assertThat(minutes("Wait.").canonical()).isNotEqualTo(minutes("Wait!").canonical());
    }

    private static Minutes minutes(@Nullable String answer) {
        var weighed =
                List.of(
                        new Weighed(Opinion.Id.next(), PAIN, PROCEED, "a1", null),
                        new Weighed(Opinion.Id.next(), MENTAL_HEALTH, DEFER, "b2", answer),
                        new Weighed(Opinion.Id.next(), THERAPY, PROCEED, "c3", null));
        var decision = new Decision.Proceed(Cast.THREE_SESSIONS);
        return new Minutes(
                Minutes.Id.next(),
                Cast.ROUND.id(),
                Cast.ROUND.question(),
                decision,
                weighed,
                "Plain.",
                Cast.DANA.id(),
                Cast.DANA.name(),
                Cast.MORNING,
                null,
                null,
                1);
    }
}
