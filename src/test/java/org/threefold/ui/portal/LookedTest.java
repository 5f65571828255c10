package org.threefold.ui.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threefold.access.Act;
import org.threefold.audit.AuditEvent;
import org.threefold.audit.AuditResult;
import org.threefold.kernel.Ids;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/// The trail, as the patient reads it.
class LookedTest {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void the_same_thing_on_one_day_is_one_line() {
        var lines =
                Looked.on(
                        List.of(jo(NOON), jo(NOON.minusSeconds(60)), jo(NOON.minusSeconds(120))),
                        ZoneOffset.UTC);

        assertThat(lines)
                .singleElement()
                .extracting(Looked::sentence)
                .isEqualTo("Opened your case, 3 times.");
    }

    @Test
    void another_day_is_another_line_and_the_newest_comes_first() {
        var lines = Looked.on(List.of(jo(NOON.minusSeconds(86_400)), jo(NOON)), ZoneOffset.UTC);

        assertThat(lines)
                .extracting(Looked::day)
                .hasSize(2)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void the_day_is_the_one_where_the_practice_is() {
        var late = Instant.parse("2026-11-24T03:00:00Z");

        assertThat(Looked.on(List.of(jo(late)), ZoneId.of("America/New_York")).getFirst().day())
                .isEqualTo("2026-11-23");
    }

    @Test
    void who_was_not_let_in_is_told_too() {
        var refused = event(NOON, "Tove Berg, Nurse", "READ_CASE", AuditResult.DENIED);

        assertThat(Looked.on(List.of(refused), ZoneOffset.UTC).getFirst().sentence())
                .isEqualTo("Tried to open it, and was not let in.");
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void every_act_has_words(Act act) {
        var line =
                Looked.on(List.of(event(NOON, "Jo", act.name(), AuditResult.DONE)), ZoneOffset.UTC)
                        .getFirst();

        assertThat(line.sentence()).matches("[A-Z][a-z].*\\.").doesNotContain("_");
    }

    private static AuditEvent jo(Instant at) {
        return event(at, "Jo Mbeki, Therapist", "READ_CASE", AuditResult.DONE);
    }

    private static AuditEvent event(Instant at, String who, String act, AuditResult result) {
        return new AuditEvent(at, Ids.next(), who, act, result, "", null, "", List.of(), List.of());
    }
}
