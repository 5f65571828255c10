package org.threefold.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;

class LetterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "r@example.org",
                "per.lindqvist+kap@mail.example.org",
                "o'brien@example.co.uk",
                " padded@example.org "
            })
    void an_ordinary_address_can_be_written_to(String address) {
        assertThat(Letter.address(address)).contains(address.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no-at",
                "@example.org",
                "a@localhost",
                "a@example.org, b@example.org",
                "a@example.org\nBcc: b@example.org",
                "a@example.org\r\nSubject: x",
                "\"a b\"@example.org",
                "Per <per@example.org>",
                "a@exam ple.org",
                "a@example.org\u0000",
            })
    void what_is_not_one_address_is_not_written_to(String address) {
        assertThat(Letter.address(address)).isEmpty();
    }

    @Test
    void a_subject_cannot_end_its_header() {
        assertThatThrownBy(() -> Letter.to("a@example.org", "Hello\r\nBcc: b@example.org", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_is_tried_again_after_ever_longer_pauses_and_then_given_up() {
        var now = Instant.parse("2026-11-29T10:00:00Z");

        assertThat(Delivery.failed(1, now)).isEqualTo(later(now, Duration.ofMinutes(1)));
        assertThat(Delivery.failed(4, now)).isEqualTo(later(now, Duration.ofMinutes(8)));
        assertThat(Delivery.failed(11, now)).isEqualTo(later(now, Duration.ofHours(4)));
        assertThat(Delivery.failed(12, now)).isEqualTo(new Delivery.GivenUp());
    }

    private static Delivery later(Instant now, Duration pause) {
        return new Delivery.Later(now.plus(pause));
    }
}
