package org.threefold.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.Ids;
import org.threefold.rules.Chart;
import org.threefold.rules.Severity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class ScreeningTest {

    private static final CaseId CASE = CaseId.next();
    private static final String PORPHYRIA = "Acute porphyria.";

    @Test
    void nothing_stands_in_the_way_of_a_chart_without_worries() {
        var screening = Screening.of(CASE, Chart.well(""), Map.of(), true);

        assertThat(screening.inTheWay()).isEmpty();
        assertThat(screening.stops()).isFalse();
        assertThat(screening.tallies().values()).containsOnly(new Tally(0, 0, 0, 0));
    }

    @Test
    void on_an_empty_chart_everything_is_unknown_and_nothing_is_clear() {
        var screening = Screening.of(CASE, Chart.empty(""), Map.of(), true);

        assertThat(screening.findings()).allMatch(AssessedFinding::open);
        assertThat(screening.open(Severity.INFO_MISSING)).hasSameSizeAs(screening.inTheWay());
        assertThat(screening.stops()).isFalse();
    }

    @Test
    void the_heaviest_comes_first() {
        var slip = "psychiatric.phq9-total=20; psychiatric.mania-now=yes; medical.porphyria=yes";
        var screening = Screening.of(CASE, Chart.well(slip), Map.of(), true);

        assertThat(screening.inTheWay())
                .extracting(it -> it.rule().id())
                .containsExactly("PSY-05", "POR-01", "PSY-10");
        assertThat(screening.tallies().get(Discipline.MENTAL_HEALTH))
                .isEqualTo(new Tally(1, 0, 0, 1));
        assertThat(screening.tallies().get(Discipline.PAIN)).isEqualTo(new Tally(0, 1, 0, 0));
    }

    @Test
    void what_matters_on_a_dosing_day_does_not_keep_the_team_from_deciding() {
        var screening = Screening.of(CASE, Chart.well("medical.heart-rate=120"), Map.of(), true);

        assertThat(screening.inTheWay()).isEmpty();
        assertThat(screening.onTheDay()).extracting(it -> it.rule().id()).containsExactly("CV-08");
    }

    @Test
    void without_a_seat_nothing_of_substance_use_is_told() {
        var slip = "substance.alcohol-disorder=yes; substance.alcohol-disorder-now=yes";
        var screening = Screening.of(CASE, Chart.well(slip), Map.of(), false);

        assertThat(screening.on("SUD-01")).isEmpty();
        assertThat(screening.on("HEP-04")).isEmpty();
        assertThat(screening.on("PSY-01")).isPresent();
        assertThat(screening.withheld()).isEqualTo(8);
    }

    @ParameterizedTest(name = "cleared until {0} for what is observed: {1}; it holds: {2}")
    @CsvSource({
        "2026-11-22, Acute porphyria., true",
        "2026-11-21, Acute porphyria., false",
        "2027-01-01, Something else., false",
        ", Acute porphyria., false"
    })
    void a_clearance_holds_for_what_was_observed_until_its_last_day(
            @Nullable LocalDate until, String observed, boolean holds) {
        var clearance = clearance("POR-01", observed, Discipline.PAIN, until);
        var finding = porphyria(List.of(clearance));

        assertThat(finding.status() instanceof FindingStatus.Cleared).isEqualTo(holds);
        assertThat(finding.open()).isEqualTo(!holds);
    }

    @Test
    void an_ended_clearance_says_when_it_ended() {
        var ended = clearance("POR-01", PORPHYRIA, Discipline.PAIN, LocalDate.of(2026, 11, 21));

        assertThat(porphyria(List.of(ended)).status())
                .isEqualTo(
                        new FindingStatus.Open(
                                "Pain records a clearance: a porphyria drug database and a"
                                        + " specialist asked.",
                                "The clearance ended on 21-Nov-2026."));
    }

    @Test
    void a_later_refusal_takes_the_place_of_a_clearance() {
        var cleared = clearance("POR-01", PORPHYRIA, Discipline.PAIN, LocalDate.of(2027, 1, 1));
        var refused = clearance("POR-01", PORPHYRIA, Discipline.PAIN, null);

        assertThat(porphyria(List.of(cleared, refused)).open()).isTrue();
        assertThat(porphyria(List.of(refused, cleared)).open()).isFalse();
    }

    @Test
    void another_discipline_alone_clears_nothing() {
        var other = clearance("POR-01", PORPHYRIA, Discipline.THERAPY, LocalDate.of(2027, 1, 1));

        assertThat(porphyria(List.of(other)).open()).isTrue();
    }

    @Test
    void an_absolute_finding_stays_open_whatever_was_cleared() {
        var observed = "Mania, hypomania or a mixed episode now.";
        var cleared =
                clearance("PSY-05", observed, Discipline.MENTAL_HEALTH, LocalDate.of(2027, 1, 1));
        var screening =
                Screening.of(
                        CASE,
                        Chart.well("psychiatric.mania-now=yes"),
                        Map.of("PSY-05", List.of(cleared)),
                        true);

        assertThat(screening.on("PSY-05").orElseThrow().open()).isTrue();
        assertThat(screening.on("PSY-05").orElseThrow().clearable()).isFalse();
    }

    @Test
    void an_exception_to_the_trials_takes_two_seats_the_owner_among_them() {
        var until = LocalDate.of(2027, 1, 1);
        var why = "One adequate trial of two.";
        var pain = clearance("LOG-07", why, Discipline.PAIN, until);
        var therapy = clearance("LOG-07", why, Discipline.THERAPY, until);
        var mental = clearance("LOG-07", why, Discipline.MENTAL_HEALTH, until);

        assertThat(trials(List.of(pain)).open()).isTrue();
        assertThat(trials(List.of(pain)).status())
                .isInstanceOfSatisfying(
                        FindingStatus.Open.class,
                        open ->
                                assertThat(open.why())
                                        .isEqualTo("Signed by Dana Ruiz (1 of 2 signatures)."));
        assertThat(trials(List.of(therapy, mental)).open()).isTrue();
        assertThat(trials(List.of(pain, therapy)).open()).isFalse();
        assertThat(trials(List.of(pain, pain)).open()).isTrue();
    }

    private static AssessedFinding porphyria(List<Clearance> clearances) {
        return one("POR-01", "medical.porphyria=yes", clearances);
    }

    @Test
    void after_the_owner_signed_an_exception_it_is_work_of_the_other_seats() {
        var until = LocalDate.of(2027, 1, 1);
        var why = "One adequate trial of two.";
        var pain = clearance("LOG-07", why, Discipline.PAIN, until);
        var mental = clearance("LOG-07", why, Discipline.MENTAL_HEALTH, until);

        assertThat(trials(List.of()).waitsFor()).containsExactly(Discipline.PAIN);
        assertThat(trials(List.of(mental)).waitsFor()).containsExactly(Discipline.PAIN);
        assertThat(trials(List.of(pain)).waitsFor())
                .containsExactlyInAnyOrder(Discipline.MENTAL_HEALTH, Discipline.THERAPY);
        assertThat(trials(List.of(pain)).signed()).containsExactly(pain);
        assertThat(Tally.of(Discipline.THERAPY, List.of(trials(List.of(pain)))).toClear())
                .isEqualTo(1);
        assertThat(Tally.of(Discipline.PAIN, List.of(trials(List.of(pain)))).toClear()).isZero();
    }

    private static AssessedFinding trials(List<Clearance> clearances) {
        return one("LOG-07", "trials=not met", clearances);
    }

    private static AssessedFinding one(String rule, String slip, List<Clearance> clearances) {
        return Screening.of(CASE, Chart.well(slip), Map.of(rule, clearances), true)
                .on(rule)
                .orElseThrow();
    }

    private static Clearance clearance(
            String rule, String observed, Discipline seat, @Nullable LocalDate until) {
        return new Clearance(
                ClearanceId.next(),
                CASE,
                rule,
                observed,
                until == null ? Clearance.Decision.NOT_CLEARED : Clearance.Decision.CLEARED,
                List.of(),
                "A letter of today.",
                until,
                seat,
                Ids.next(),
                "Dana Ruiz",
                Instant.parse("2026-11-01T10:00:00Z"));
    }
}
