package org.threefold.ui.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threefold.access.Act;
import org.threefold.access.ActKind;
import org.threefold.access.Grant;
import org.threefold.access.GrantScope;
import org.threefold.audit.AuditEvent;
import org.threefold.audit.AuditResult;
import org.threefold.kernel.Ids;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/// The trail, as the patient reads it.
class AccessLogLineTest {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void the_same_thing_within_an_hour_is_one_line_and_is_not_counted() {
        var lines =
                AccessLogLine.on(
                        List.of(jo(NOON), jo(NOON.plusSeconds(60)), jo(NOON.plusSeconds(120))),
                        ZoneOffset.UTC);

        assertThat(lines)
                .singleElement()
                .extracting(AccessLogLine::sentence)
                .isEqualTo("Opened your case.");
    }

    @Test
    void another_day_is_another_line_and_the_newest_comes_first() {
        var lines =
                AccessLogLine.on(List.of(jo(NOON.minusSeconds(86_400)), jo(NOON)), ZoneOffset.UTC);

        assertThat(lines)
                .extracting(line -> line.hour().toLocalDate())
                .hasSize(2)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void the_day_is_the_one_where_the_practice_is() {
        var late = Instant.parse("2026-11-24T03:00:00Z");

        assertThat(
                        AccessLogLine.on(List.of(jo(late)), ZoneId.of("America/New_York"))
                                .getFirst()
                                .hour()
                                .toLocalDate())
                .isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void who_was_not_let_in_is_told_too() {
        var refused = event(NOON, "Tove Berg, Nurse", "READ_CASE", AuditResult.DENIED);

        assertThat(AccessLogLine.on(List.of(refused), ZoneOffset.UTC).getFirst().sentence())
                .isEqualTo("Access refused.");
    }

    /// An inventory: an act that staff can do about a case and that has no words fails here.
    @ParameterizedTest
    @EnumSource(Act.class)
    void every_act_that_staff_can_do_about_a_case_has_words(Act act) {
        boolean listed = act.kind() != ActKind.DRAFT && act.kind() != ActKind.UNRECORDED;
        boolean aboutACase =
                act.grants().stream()
                        .map(Grant::relation)
                        .anyMatch(it -> it != GrantScope.OFFICE && it != GrantScope.SELF);

        assertThat(AccessLogTexts.has(act) || !aboutACase || !listed).as("%s", act).isTrue();
    }

    @Test
    void a_check_after_a_change_is_called_automatic_whoever_made_the_change() {
        var line =
                AccessLogLine.on(
                                List.of(event(NOON, "Jo", "SCREEN_AGAIN", AuditResult.DONE)),
                                ZoneOffset.UTC)
                        .getFirst();

        assertThat(line.who()).isEqualTo("Automatic check");
    }

    private static AuditEvent jo(Instant at) {
        return event(at, "Jo Mbeki, Therapist", "READ_CASE", AuditResult.DONE);
    }

    private static AuditEvent event(Instant at, String who, String act, AuditResult result) {
        return new AuditEvent(at, Ids.next(), who, act, result, "", null, "", List.of(), List.of());
    }
}
