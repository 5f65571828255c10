package org.threefold.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.review.Draft.Field.CHANGE;
import static org.threefold.review.Draft.Field.CONDITIONS;
import static org.threefold.review.Draft.Field.POSITION;
import static org.threefold.review.Draft.Field.REASONS;

import org.junit.jupiter.api.Test;
import org.threefold.kernel.Outcome;

import java.util.List;

/// An opinion before it is signed: every gap is named at its field.
class DraftTest {

    @Test
    void an_empty_draft_names_all_it_lacks() {
        assertThat(Draft.EMPTY.gaps())
                .extracting(Draft.Gap::field)
                .containsExactly(POSITION, REASONS, CHANGE);
    }

    @Test
    void conditions_and_position_must_fit() {
        var none = new Draft(Position.PROCEED_WITH_CONDITIONS, "r", " \n ", "c");
        var some = new Draft(Position.PROCEED, "r", "Liver tests", "c");

        assertThat(none.gaps()).extracting(Draft.Gap::field).containsExactly(CONDITIONS);
        assertThat(some.gaps()).extracting(Draft.Gap::field).containsExactly(CONDITIONS);
    }

    @Test
    void a_line_is_a_condition() {
        var draft =
                new Draft(
                        Position.DEFER,
                        " Too early. ",
                        "\nEight stable weeks\n\n  A safety plan ",
                        "c");

        assertThat(draft.statement())
                .isEqualTo(
                        new Outcome.Done<>(
                                new Statement(
                                        Position.DEFER,
                                        "Too early.",
                                        List.of("Eight stable weeks", "A safety plan"),
                                        "c")));
    }

    @Test
    void a_very_long_text_is_refused_in_words() {
        assertThat(new Draft(Position.DEFER, "x".repeat(Draft.LONGEST + 1), "", "c").gaps())
                .containsExactly(new Draft.Gap(REASONS, "Keep this under 8000 characters."));
    }
}
