package org.threefold.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.threefold.casefile.Contact;
import org.threefold.casefile.Person;
import org.threefold.casefile.Sex;
import org.threefold.kernel.PatientId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class ReferralDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate BORN = LocalDate.of(1971, 3, 9);

    static Stream<Arguments> persons() {
        return Stream.of(
                Arguments.of("complete", "Alvarez", "Rosa", BORN, "+1 555 0100", "r@a.org", null),
                Arguments.of("digits", "Cordell41", "Bo", BORN, "555-0100", "", null),
                Arguments.of("other script", "Øستة", "李娜", BORN, "", "", null),
                Arguments.of("no family", " ", "Rosa", BORN, "", "", ReferralField.FAMILY),
                Arguments.of("one name only", "Alvarez", "", BORN, "", "", null),
                Arguments.of("script", "<script>", "Rosa", BORN, "", "", ReferralField.FAMILY),
                Arguments.of(
                        "turned round", "Al\u202Evarez", "R", BORN, "", "", ReferralField.FAMILY),
                Arguments.of("null byte", "Al\u0000", "R", BORN, "", "", ReferralField.FAMILY),
                Arguments.of("no birth", "A", "R", null, "", "", ReferralField.BIRTH_DATE),
                Arguments.of(
                        "unborn", "A", "R", TODAY.plusDays(1), "", "", ReferralField.BIRTH_DATE),
                Arguments.of("born today", "A", "R", TODAY, "", "", null),
                Arguments.of("120", "A", "R", TODAY.minusYears(120), "", "", null),
                Arguments.of(
                        "older",
                        "A",
                        "R",
                        TODAY.minusYears(120).minusDays(1),
                        "",
                        "",
                        ReferralField.BIRTH_DATE),
                Arguments.of("phone", "A", "R", BORN, "call me", "", ReferralField.PHONE),
                Arguments.of("e-mail", "A", "R", BORN, "", "a@b", ReferralField.EMAIL),
                Arguments.of("e-mail", "A", "R", BORN, "", "a b@c.org", ReferralField.EMAIL));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("persons")
    void what_is_wrong_is_said_at_its_field(
            String ignored,
            String family,
            String given,
            @Nullable LocalDate born,
            String phone,
            String email,
            @Nullable ReferralField wrong) {
        var problems = person(family, given, born, phone, email).problems(TODAY);

        if (wrong == null) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).extracting(Problem::field).containsOnly(wrong);
        }
    }

    @Test
    void a_minor_may_be_referred_and_it_is_said_clearly() {
        var minor = person("A", "R", TODAY.minusYears(18).plusDays(1), "", "");
        var adult = person("A", "R", TODAY.minusYears(18), "", "");

        assertThat(minor.problems(TODAY)).isEmpty();
        assertThat(minor.notice(TODAY)).hasValueSatisfying(s -> assertThat(s).contains("under 18"));
        assertThat(adult.notice(TODAY)).isEmpty();
    }

    @Test
    void an_empty_form_says_everything_at_once_in_the_order_of_the_form() {
        var empty =
                new ReferralDraft(
                        UUID.randomUUID(),
                        person("", "", null, "", ""),
                        null,
                        "",
                        null,
                        Referrer.NOT_RECORDED,
                        Origin.BY_FORM,
                        "");

        assertThat(empty.problems(TODAY))
                .extracting(Problem::field)
                .containsExactly(
                        ReferralField.FAMILY,
                        ReferralField.BIRTH_DATE,
                        ReferralField.CONDITION,
                        ReferralField.QUESTION,
                        ReferralField.URGENCY,
                        ReferralField.REFERRER_NAME);
    }

    @Test
    void a_person_is_not_made_from_a_draft_with_problems() {
        assertThatThrownBy(() -> person("", "R", BORN, "", "").person(PatientId.next(), TODAY))
                .isInstanceOf(IllegalStateException.class);
        assertThat(person("Alvarez", "Rosa", BORN, "", "").person(PatientId.next(), TODAY))
                .extracting(Person::bannerName, found -> found.ageOn(TODAY))
                .containsExactly("ALVAREZ, Rosa", 55);
    }

    private static PersonDraft person(
            String family, String given, @Nullable LocalDate born, String phone, String email) {
        return new PersonDraft(
                family,
                given,
                born,
                Sex.UNKNOWN,
                List.of(),
                new Contact(phone, email, List.of(), ""));
    }
}
