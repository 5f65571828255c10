package org.threefold.ui.clinic.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threefold.casefile.Sex;
import org.threefold.referral.Problem;
import org.threefold.referral.ReferralField;
import org.threefold.referral.UnsentReferral;
import org.threefold.referral.Urgency;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

class ReferralFormTest {

    private static final Clock NOW =
            Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID COMMAND = UUID.randomUUID();

    @Test
    void an_empty_form_is_not_sound_and_says_so() {
        var form = new ReferralForm(NOW);

        assertThat(form.isSound(form.draft(COMMAND))).isFalse();
        assertThat(form.draft(COMMAND).problems(TODAY)).hasSize(6);
    }

    @Test
    void what_was_typed_comes_back_word_for_word_and_can_be_sent() {
        var typed = new UnsentReferral(COMMAND, sound());
        var form = new ReferralForm(NOW);

        form.fill(typed);

        assertThat(form.unsent(COMMAND).words()).containsAllEntriesOf(typed.words());
        var draft = form.draft(COMMAND);
        assertThat(form.isSound(draft)).isTrue();
        assertThat(draft.person().sex()).isEqualTo(Sex.FEMALE);
        assertThat(draft.urgency()).isEqualTo(Urgency.SOON);
        assertThat(draft.person().contact().addressLines()).containsExactly("1 Elm St", "Eugene");
    }

    @Test
    void half_a_form_comes_back_as_half_a_form() {
        var form = new ReferralForm(NOW);
        form.fill(
                new UnsentReferral(
                        COMMAND,
                        Map.of(
                                ReferralField.FAMILY,
                                "Alv",
                                ReferralField.BIRTH_DATE,
                                "the 4th of March",
                                ReferralField.CONDITION,
                                "A00.0")));

        var draft = form.draft(COMMAND);

        assertThat(draft.person().family()).isEqualTo("Alv");
        assertThat(draft.problems(TODAY))
                .extracting(Problem::field)
                .contains(ReferralField.BIRTH_DATE, ReferralField.CONDITION)
                .doesNotContain(ReferralField.FAMILY);
    }

    private static Map<ReferralField, String> sound() {
        Map<ReferralField, String> words = new EnumMap<>(ReferralField.class);
        words.put(ReferralField.FAMILY, "Alvarez");
        words.put(ReferralField.GIVEN, "Rosa");
        words.put(ReferralField.BIRTH_DATE, "1974-05-02");
        words.put(ReferralField.SEX, "FEMALE");
        words.put(ReferralField.ADDRESS, "1 Elm St\nEugene");
        words.put(ReferralField.CONDITION, "M79.7");
        words.put(ReferralField.QUESTION, "Would KAP help?");
        words.put(ReferralField.URGENCY, "SOON");
        words.put(ReferralField.REFERRER_NAME, "Dr. Ada Quill");
        return words;
    }
}
