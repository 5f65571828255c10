package org.threefold.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.Ids;
import org.threefold.rules.Chart;
import org.threefold.rules.DayQuestion;
import org.threefold.rules.Finding;
import org.threefold.rules.Gate;
import org.threefold.rules.RuleBook;
import org.threefold.rules.Screened;
import org.threefold.rules.SessionDay;
import org.threefold.rules.Severity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class DayScreeningTest {

    private static final CaseId CASE = CaseId.next();
    private static final Answer<AnswerValue> NO = new Answer.Known<>(new AnswerValue.YesNo(false));
    private static final Answer<AnswerValue> YES = new Answer.Known<>(new AnswerValue.YesNo(true));

    @Test
    void a_day_without_worries_lets_the_session_begin() {
        var facts = Chart.well("");
        var screening = DayScreening.of(CASE, facts, facts.session(), Map.of(), true);

        assertThat(screening.open()).isEmpty();
        assertThat(screening.stops()).isFalse();
    }

    @Test
    void it_asks_every_rule_of_a_dosing_day_and_none_of_the_intake_alone() {
        var asked = on(SessionDay.of(Chart.TODAY)).findings();

        assertThat(asked).extracting(it -> it.rule().gate()).doesNotContain(Gate.INTAKE);
        assertThat(asked)
                .hasSize(
                        (int)
                                RuleBook.rules().stream()
                                        .filter(it -> it.gate() != Gate.INTAKE)
                                        .count());
    }

    @Test
    void a_day_of_which_nothing_was_asked_is_missing_and_never_clear() {
        var ofTheDay =
                on(SessionDay.of(Chart.TODAY)).findings().stream()
                        .filter(it -> it.rule().ofTheDay())
                        .filter(
                                it ->
                                        !List.of("END-03", "DDI-16", "BMI-01")
                                                .contains(it.rule().id()))
                        .toList();

        assertThat(ofTheDay).hasSize(16).allMatch(it -> it.finding() instanceof Finding.Unknown);
    }

    @Test
    void no_escort_stops_the_day_and_not_the_decision() {
        var day = new SessionDay(Chart.TODAY, Map.of(DayQuestion.ESCORT, NO));

        assertThat(on(day).stops()).isTrue();
        assertThat(on(day).open(Severity.ABSOLUTE))
                .extracting(it -> it.rule().id())
                .containsExactly("LOG-01");
        var intake = Screening.of(CASE, Chart.well("day.escort=no"), Map.of(), true);
        assertThat(intake.inTheWay()).isEmpty();
        assertThat(intake.on("LOG-01")).isEmpty();
    }

    @Test
    void the_intake_knows_no_rule_of_the_day() {
        var intake = Screening.of(CASE, Chart.empty(""), Map.of(), true);

        assertThat(intake.findings()).noneMatch(it -> it.rule().ofTheDay());
        assertThat(intake.onTheDay())
                .extracting(it -> it.rule().id())
                .containsExactly("CV-07", "CV-08", "OB-02");
        assertThat(intake.stops()).isFalse();
    }

    @Test
    void dates_are_judged_on_the_day_of_the_session() {
        var later = SessionDay.of(LocalDate.of(2026, 12, 24));

        assertThat(RuleBook.screen(Chart.well(""), later))
                .filteredOn(it -> it.rule().id().equals("DDI-18"))
                .extracting(Screened::finding)
                .hasOnlyElementsOfType(Finding.Concern.class);
    }

    @Test
    void a_clearance_of_one_day_covers_no_other() {
        var first = new SessionDay(Chart.TODAY, Map.of(DayQuestion.CANNABIS, YES));
        var second = new SessionDay(Chart.TODAY.plusDays(7), Map.of(DayQuestion.CANNABIS, YES));
        var cleared = Map.of("SUD-09", List.of(clearance(on(first))));

        assertThat(cannabis(first, cleared).open()).isFalse();
        assertThat(cannabis(second, cleared).open()).isTrue();
    }

    /// Tests of another day are another finding, so the clearance of the first ones does not let a
    /// course go on; nor does one that has ended.
    @ParameterizedTest(name = "{0}, cleared for 3.1 of 01-Nov-2026, on {1}: stops {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    medical.alt-uln=2.9; medical.liver-tests-on=2026-11-01 | 2026-11-22 | false
                    medical.alt-uln=3.1; medical.liver-tests-on=2026-11-01 | 2026-11-22 | false
                    medical.alt-uln=3.1; medical.liver-tests-on=2026-11-20 | 2026-11-22 | true
                    medical.alt-uln=3.4; medical.liver-tests-on=2026-11-20 | 2026-11-22 | true
                    medical.ggt-uln=3.0; medical.liver-tests-on=2026-11-01 | 2026-11-22 | true
                    medical.alt-uln=3.1; medical.liver-tests-on=2026-11-01 | 2027-01-02 | true
                    """)
    void new_liver_tests_stop_a_course(String tests, LocalDate day, boolean stops) {
        var cleared = Chart.well("medical.alt-uln=3.1; medical.liver-tests-on=2026-11-01");
        var before = DayScreening.of(CASE, cleared, cleared.session(), Map.of(), true);
        var clearance = clearance("HEP-03", before.open(Severity.REQUIRES_CLEARANCE));

        var found =
                DayScreening.of(
                        CASE,
                        Chart.well(tests),
                        SessionDay.of(day),
                        Map.of("HEP-03", List.of(clearance)),
                        true);

        assertThat(found.open(Severity.REQUIRES_CLEARANCE))
                .extracting(it -> it.rule().id())
                .isEqualTo(stops ? List.of("HEP-03") : List.of());
        assertThat(found.open(Severity.REQUIRES_CLEARANCE).isEmpty() || found.stops()).isTrue();
    }

    @Test
    void an_answer_of_another_kind_is_refused() {
        assertThatThrownBy(() -> new SessionDay(Chart.TODAY, Map.of(DayQuestion.TEMPERATURE, YES)))
                .hasMessageContaining("TEMPERATURE");
    }

    private static DayScreening on(SessionDay day) {
        return DayScreening.of(CASE, Chart.well(""), day, Map.of(), true);
    }

    private static AssessedFinding cannabis(SessionDay day, Map<String, List<Clearance>> cleared) {
        return DayScreening.of(CASE, Chart.well(""), day, cleared, true).findings().stream()
                .filter(it -> it.rule().id().equals("SUD-09"))
                .findFirst()
                .orElseThrow();
    }

    private static Clearance clearance(DayScreening screening) {
        return clearance("SUD-09", screening.open(Severity.CAUTION));
    }

    private static Clearance clearance(String rule, List<AssessedFinding> open) {
        var observed = open.getFirst().sentence();
        return new Clearance(
                ClearanceId.next(),
                CASE,
                rule,
                observed,
                Clearance.Decision.CLEARED,
                List.of(),
                "Seen by the prescriber.",
                LocalDate.of(2027, 1, 1),
                Discipline.PAIN,
                Ids.next(),
                "Dana Ruiz",
                Instant.parse("2026-11-22T10:00:00Z"));
    }
}
