package org.threefold.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.library.Topic.CANCER_PAIN;
import static org.threefold.library.Topic.CRPS;
import static org.threefold.library.Topic.LOW_BACK_SPINAL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.threefold.casefile.ConditionKey;
import org.threefold.library.LibrarySnapshot;
import org.threefold.library.Publication;
import org.threefold.library.SourceStanding;
import org.threefold.library.Statement;
import org.threefold.library.Topic;
import org.threefold.library.Trait;
import org.threefold.rules.RuleBook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

class SheetMakingTest {

    private static final LibrarySnapshot SHELF = LibrarySnapshot.builtIn();

    @Test
    void a_person_with_crps_and_one_with_low_back_pain_read_other_claims_and_the_same_review() {
        var crps = SheetMaking.of(People.with(CRPS), SHELF);
        var back = SheetMaking.of(People.with(LOW_BACK_SPINAL), SHELF);

        assertThat(said(crps)).contains("ASRA18-CRPS", "CRPS4D-WEEK", "CRPSOP-WEEKS");
        assertThat(said(back)).contains("ASRA18-WEAK-OR-NONE").doesNotContain("CRPS4D-WEEK");
        assertThat(said(crps)).contains("COCHRANE25-BENEFIT");
        assertThat(said(back)).contains("COCHRANE25-BENEFIT");
    }

    @Test
    void a_dispute_is_shown_with_the_other_side_of_this_kind_of_pain() {
        var crps = line(SheetMaking.of(People.with(CRPS), SHELF), "COCHRANE25-BENEFIT");
        var back = line(SheetMaking.of(People.with(LOW_BACK_SPINAL), SHELF), "COCHRANE25-BENEFIT");

        assertThat(others(crps)).contains("ASRA18-CRPS", "CRPS4D-WEEK");
        assertThat(others(back)).contains("ORHURHU19-FORTNIGHT").doesNotContain("ASRA18-CRPS");
        assertThat(others(line(SheetMaking.of(People.with(CRPS), SHELF), "ASRA18-CRPS")))
                .containsExactly("COCHRANE25-BENEFIT");
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void whatever_the_pain_the_sheet_says_benefit_harm_experience_unknown_and_cost(Topic topic) {
        var sheet = SheetMaking.of(People.with(topic), SHELF);

        for (var kind :
                List.of(
                        Part.Kind.MAY_HELP,
                        Part.Kind.MAY_HARM,
                        Part.Kind.EXPERIENCE,
                        Part.Kind.NOBODY_KNOWS,
                        Part.Kind.ALTERNATIVES,
                        Part.Kind.COST))
            assertThat(sheet.lines(kind)).as(topic + " " + kind).isNotEmpty();
        assertThat(sheet.checks()).hasSize(12);
        assertThat(sheet.checks().stream().filter(Check::qualifying)).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource(ConditionKey.class)
    void every_condition_of_a_case_is_a_topic_of_the_library(ConditionKey key) {
        assertThat(Topic.valueOf(key.name()).words()).isEqualTo(key.words());
    }

    @Test
    void what_cochrane_left_out_is_said_and_not_claimed() {
        var sheet = SheetMaking.of(People.with(CANCER_PAIN), SHELF);

        assertThat(said(sheet)).contains("COCHRANE25-SCOPE").doesNotContain("COCHRANE25-BENEFIT");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "BENZODIAZEPINE,    VER21-BENZODIAZEPINE",
        "LAMOTRIGINE,       VER21-LAMOTRIGINE",
        "ANTIPSYCHOTIC,     VER21-ANTIPSYCHOTIC",
        "MAO_INHIBITOR,     SPRAV-MAOI",
        "STIMULANT,         SPRAV-STIMULANT",
        "SEDATIVE,          SPRAV-SEDATIVE",
        "OPIOID,            CONV-OPIOID",
        "ENZYME_MEDICINE,   AND17-ENZYMES",
        "LIVER_DISEASE,     ASRA18-LIVER",
        "BLADDER_DISEASE,   KETLAB-BLADDER-ILL",
        "HEART_RISK,        ASRA18-HEART",
        "HIGH_PRESSURE,     SPRAV-HIGH-PRESSURE",
        "RAISED_PRESSURE,   ASRA18-PRESSURE",
        "BREATHING_RISK,    SPRAV-BREATHING",
        "PSYCHOSIS,         ADDY-PSYCHOSIS",
        "MANIA,             SPRAV-MANIA",
        "PREGNANCY,         ASRA18-PREGNANCY",
        "SEVERE_DEPRESSION, MOOD-FADES"
    })
    void a_medicine_or_an_illness_brings_its_sentence_and_its_absence_does_not(
            Trait trait, String statement) {
        assertThat(said(SheetMaking.of(People.with(CRPS, trait), SHELF))).contains(statement);
        assertThat(said(SheetMaking.of(People.with(CRPS), SHELF))).doesNotContain(statement);
    }

    @ParameterizedTest
    @EnumSource(Trait.class)
    void what_is_not_recorded_is_no_claim_and_is_told(Trait trait) {
        var sheet = SheetMaking.of(People.unknown(CRPS), SHELF);
        var hanging =
                SHELF.statements().stream()
                        .filter(it -> it.when().contains(trait))
                        .map(Statement::id)
                        .toList();

        assertThat(hanging).as("nothing hangs on " + trait).isNotEmpty();
        assertThat(said(sheet)).doesNotContainAnyElementsOf(hanging);
        assertThat(sheet.lines(Part.Kind.NOT_KNOWN_HERE))
                .extracting(Line::text)
                .contains("Not recorded whether there is " + trait.asked() + ".");
        assertThat(SheetMaking.of(People.with(CRPS), SHELF).lines(Part.Kind.NOT_KNOWN_HERE))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} years: {1}")
    @CsvSource({"64, false", "65, true", "66, true", "18, false"})
    void from_65_on_the_sheet_says_more(int age, boolean more) {
        assertThat(said(SheetMaking.of(People.aged(CRPS, age), SHELF)).contains("SPRAVEU-OLDER"))
                .isEqualTo(more);
    }

    @Test
    void an_age_that_is_not_known_is_told_and_claims_nothing() {
        var sheet = SheetMaking.of(People.aged(CRPS, null), SHELF);

        assertThat(said(sheet)).doesNotContain("SPRAVEU-OLDER");
        assertThat(sheet.lines(Part.Kind.NOT_KNOWN_HERE))
                .extracting(Line::text)
                .containsExactly("Not recorded: the age.");
    }

    @ParameterizedTest(name = "{0} mg/kg at 70 kg")
    @CsvSource({
        "0.5,  '35 mg at 70 kg, below the 80 mg that the guideline asks for in pain.'",
        "1.2,  '84 mg at 70 kg.'",
        "1.14, '80 mg at 70 kg.'"
    })
    void the_plan_is_told_with_its_dose(String mgPerKg, String words) {
        var plan = new Plan(3, new BigDecimal(mgPerKg));

        assertThat(SheetMaking.of(People.planned(CRPS, plan), SHELF).lines(Part.Kind.PERSON))
                .extracting(Line::text)
                .anySatisfy(it -> assertThat(it).endsWith(words));
        assertThatThrownBy(() -> new Plan(0, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_source_that_fell_flags_its_lines() {
        var fallen =
                new LibrarySnapshot(
                        1,
                        SHELF.publications(),
                        SHELF.statements(),
                        Map.of(
                                "CRPS-4D",
                                new SourceStanding.Retracted(
                                        LocalDate.of(2026, 1, 2), "fabricated")));

        assertThat(SheetMaking.of(People.with(CRPS), fallen).flagged())
                .hasSize(3)
                .allSatisfy(
                        it ->
                                assertThat(it.flag())
                                        .contains("retracted on 02-Jan-2026: fabricated"));
        assertThat(SheetMaking.of(People.with(CRPS), SHELF).flagged()).isEmpty();
    }

    @Test
    void what_is_not_met_of_the_standards_is_said() {
        var back = SheetMaking.of(People.with(LOW_BACK_SPINAL), SHELF);
        var crps = SheetMaking.of(People.with(CRPS), SHELF);

        assertThat(unmet(crps))
                .containsExactly(
                        "Shows benefits and harms in equal detail", "Says who paid for it");
        assertThat(unmet(back))
                .contains("Describes the benefits of each option", "Says who paid for it");
    }

    @Test
    void the_same_person_and_library_give_the_same_sheet() {
        assertThat(SheetMaking.of(People.unknown(CRPS), SHELF))
                .isEqualTo(SheetMaking.of(People.unknown(CRPS), SHELF));
    }

    @ParameterizedTest
    @EnumSource(Trait.class)
    void every_trait_is_read_off_rules_that_everybody_on_the_team_may_see(Trait trait) {
        assertThat(Traits.RULES.get(trait))
                .isNotEmpty()
                .allSatisfy(
                        id ->
                                assertThat(RuleBook.find(id))
                                        .hasValueSatisfying(
                                                it ->
                                                        assertThat(it.part2() || it.ofTheDay())
                                                                .isFalse()));
    }

    @Test
    void every_source_of_a_line_is_in_the_library() {
        var known = SHELF.publications().stream().map(Publication::id).collect(Collectors.toSet());

        assertThat(SheetMaking.of(People.with(CRPS, Trait.values()), SHELF).parts())
                .flatExtracting(Part::lines)
                .filteredOn(it -> it.basis() != null)
                .allSatisfy(it -> assertThat(known).contains(it.basis().sourceId()));
    }

    private static List<String> unmet(Sheet sheet) {
        return sheet.checks().stream().filter(it -> !it.passed()).map(Check::criterion).toList();
    }

    private static Set<String> said(Sheet sheet) {
        return sheet.parts().stream()
                .flatMap(it -> it.lines().stream())
                .flatMap(it -> ids(it).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> others(Line line) {
        return line.otherSide().stream().flatMap(it -> ids(it).stream()).toList();
    }

    private static Line line(Sheet sheet, String id) {
        return sheet.parts().stream()
                .flatMap(it -> it.lines().stream())
                .filter(it -> ids(it).contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Line line) {
        return SHELF.statements().stream()
                .filter(it -> it.full().equals(line.text()))
                .map(Statement::id)
                .toList();
    }
}
