package org.threefold.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.threefold.history.TrialSettings;
import org.threefold.review.CourseSettings;

import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/// Each setting by itself: what it says of its own values.
class SettingsTest {

    @Test
    void each_has_its_own_name_a_meaning_a_basis_and_a_place_where_it_is_used() {
        assertThat(Settings.all()).extracting(Setting::id).doesNotHaveDuplicates();
        assertThat(Settings.all()).extracting(Setting::name).doesNotHaveDuplicates();
        for (var it : Settings.all()) {
            assertThat(it.about().meaning()).as(it.id()).endsWith(".");
            assertThat(it.about().usedBy()).as(it.id()).isNotBlank();
            assertThat(it.about().basis().detail()).as(it.id()).isNotBlank();
        }
        assertThat(Settings.all()).hasSizeGreaterThan(120);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void its_usual_value_is_never_refused_and_needs_no_reason(Setting setting) {
        assertThat(setting.judge(setting.usual())).isEqualTo(new Judged.Fine());
        assertThat(setting.words(setting.usual())).isNotBlank();
    }

    @ParameterizedTest(name = "{0} of drug classes")
    @CsvSource({
        "0,   refused", "1,  reason", "2,    fine", "6,   fine", "7,       refused",
        "2.5, refused", "-1, refused", "two, refused", "'', refused", "1e3,  refused"
    })
    void a_number_is_fine_or_wants_a_reason_or_is_refused(String text, String expected) {
        assertThat(said(TrialSettings.DRUG_CLASSES.judge(text))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} sessions")
    @CsvSource({"0, refused", "1, fine", "6, fine", "7, reason", "12, reason", "13, refused"})
    void a_cap_is_loosened_upward(String text, String expected) {
        assertThat(said(CourseSettings.SESSIONS_AT_MOST.judge(text))).isEqualTo(expected);
    }

    @Test
    void a_thousand_may_be_written_with_a_comma() {
        assertThat(Amount.read("1,200")).contains(new java.math.BigDecimal("1200"));
        assertThat(Amount.read("1,20")).isEmpty();
        assertThat(Amount.read("12345678901234567890")).isEmpty();
    }

    @Test
    void an_approach_more_makes_the_criterion_easier_and_wants_a_reason() {
        var approaches = TrialSettings.APPROACHES;

        assertThat(said(approaches.judge("PHYSICAL_REHAB"))).isEqualTo("fine");
        assertThat(said(approaches.judge("EXERCISE MANUAL_CAM"))).isEqualTo("reason");
        assertThat(said(approaches.judge(""))).isEqualTo("refused");
        assertThat(said(approaches.judge("PRAYER"))).isEqualTo("refused");
    }

    @Test
    void counting_a_drug_that_guidelines_advise_against_wants_a_reason() {
        var all = Choice.text(Set.of("CANNABINOID", "VALPROATE", "LEVETIRACETAM", "MEXILETINE"));

        assertThat(said(TrialSettings.NOT_COUNTED.judge(all))).isEqualTo("fine");
        assertThat(said(TrialSettings.NOT_COUNTED.judge("VALPROATE"))).isEqualTo("reason");
    }

    @Test
    void the_usual_values_are_those_of_the_specification() {
        var usual = PracticePolicy.USUAL;

        assertThat(usual.whole(TrialSettings.DRUG_CLASSES)).isEqualTo(2);
        assertThat(usual.whole(TrialSettings.FULL_DOSE)).isEqualTo(1);
        assertThat(usual.whole(TrialSettings.WITHOUT_DRUG)).isEqualTo(1);
        assertThat(usual.whole(TrialSettings.WAIVED)).isEqualTo(1);
        assertThat(usual.whole(TrialSettings.LOOK_BACK)).isEqualTo(10);
        assertThat(usual.of(TrialSettings.OPIOID_REQUIRED)).isFalse();
        assertThat(usual.of(TrialSettings.DISTINCT_CLASSES)).isTrue();
        assertThat(usual.words(TrialSettings.INTOLERANCE_GRADE)).isEqualTo("grade 2");
        assertThat(usual.words(CourseSettings.DAYS_APART)).isEqualTo("14 days");
        assertThat(usual.words(CourseSettings.CEILING)).isEqualTo("4 mg/kg");
    }

    static List<Setting> all() {
        return Settings.all();
    }

    private static String said(Judged judged) {
        return switch (judged) {
            case Judged.Fine() -> "fine";
            case Judged.NeedsReason _ -> "reason";
            case Judged.Refused _ -> "refused";
        };
    }

    @Test
    void every_group_that_a_module_declares_is_found() {
        var declared =
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("org.threefold")
                                .stream()
                                .filter(it -> it.isAssignableTo(SettingGroup.class))
                                .filter(it -> !it.isInterface())
                                .map(JavaClass::getName);
        var found =
                ServiceLoader.load(SettingGroup.class).stream()
                        .map(it -> it.type().getName())
                        .toList();

        assertThat(declared).containsExactlyInAnyOrderElementsOf(found);
    }
}
