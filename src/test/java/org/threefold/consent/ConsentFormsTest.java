package org.threefold.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.FRESH;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.threefold.access.Role;
import org.threefold.consent.ConsentStanding.Active;
import org.threefold.consent.ConsentStanding.ReconsentDue;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Ids;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.TestClock;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/// A version is written by the director, adopted by two others, and changes what was signed only
/// where it says something new.
@InTheClinic
class ConsentFormsTest {

    private static final String WHY = "The bladder clinic asked us to say it plainly.";

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired ConsentForms forms;
    @Autowired Consents consents;
    @Autowired Clinic clinic;
    @Autowired TestClock clock;

    private ConsentCases cases;

    @BeforeEach
    void cases() {
        cases = beans.createBean(ConsentCases.class);
        cases.adopted();
    }

    private FormBook book() {
        return done(forms.book(clinic.director()));
    }

    private FormDraft draft(boolean material, int days) {
        var base = book().versions().latest();
        var before = base.form().paragraph(ConsentItem.C5);
        return new FormDraft(
                Ids.next(),
                base.number(),
                Map.of(
                        ConsentItem.C5,
                        new FormDraft.Page(before.title(), before.text() + " More.", material)),
                LocalDate.now(clock).plusDays(days),
                WHY);
    }

    private FormVersion adopt(Actor by, int version) {
        var text = done(forms.book(by)).versions().version(version).orElseThrow().form();
        return done(forms.adopt(by, version, text.sha256(), FRESH));
    }

    @Test
    void two_different_people_put_a_version_in_force() {
        int before = book().inForce().orElseThrow().number();
        int number = done(forms.propose(clinic.director(), draft(false, 0)));

        adopt(clinic.psychiatrist(), number);
        assertThat(book().inForce().orElseThrow().number()).isEqualTo(before);
        var twice =
                forms.adopt(
                        clinic.psychiatrist(),
                        number,
                        book().versions().version(number).orElseThrow().form().sha256(),
                        FRESH);
        assertThat(refusal(twice)).isEqualTo(FormDesk.TWICE);
        adopt(clinic.painSpecialist(), number);

        assertThat(book().inForce().orElseThrow().number()).isEqualTo(number);
    }

    @Test
    void a_version_begins_on_its_day() {
        int before = book().inForce().orElseThrow().number();
        int number = done(forms.propose(clinic.director(), draft(false, 20)));
        adopt(clinic.therapist(), number);
        adopt(clinic.painSpecialist(), number);

        assertThat(book().inForce().orElseThrow().number()).isEqualTo(before);
        assertThat(book().coming().orElseThrow().number()).isEqualTo(number);
        try (var _ = clock.ahead(Duration.ofDays(21))) {
            assertThat(book().inForce().orElseThrow().number()).isEqualTo(number);
        }
    }

    @Test
    void whoever_wrote_it_does_not_adopt_it() {
        var both = clinic.staff("Bea Both", Role.MEDICAL_DIRECTOR, Role.THERAPIST);
        int number = done(forms.propose(both, draft(true, 0)));
        var text = done(forms.book(both)).versions().version(number).orElseThrow().form();

        assertThat(refusal(forms.adopt(both, number, text.sha256(), FRESH)))
                .isEqualTo(FormDesk.OWN);
        done(forms.withdraw(both, number, WHY));
    }

    @Test
    void another_text_than_the_one_that_was_read_is_not_adopted() {
        int number = done(forms.propose(clinic.director(), draft(true, 0)));

        assertThat(refusal(forms.adopt(clinic.therapist(), number, "0".repeat(64), FRESH)))
                .isEqualTo(FormDesk.OTHER_TEXT);
        done(forms.sendBack(clinic.therapist(), number, WHY));
        assertThat(ending(number).byAuthor()).isFalse();
        assertThat(book().versions().waiting()).isEmpty();
    }

    private FormVersion.Ending ending(int number) {
        return java.util.Objects.requireNonNull(
                book().versions().version(number).orElseThrow().ending());
    }

    @Test
    void one_version_waits_at_a_time_and_one_that_is_taken_back_says_why() {
        int number = done(forms.propose(clinic.director(), draft(true, 0)));

        assertThat(refusal(forms.propose(clinic.director(), draft(true, 0))))
                .isEqualTo(FormDesk.WAITING);
        assertThat(refusal(forms.withdraw(clinic.director(), number, "no")))
                .isEqualTo(FormDesk.NO_REASON);
        done(forms.withdraw(clinic.director(), number, WHY));
        assertThat(ending(number).why()).isEqualTo(WHY);
    }

    @Test
    void the_first_version_is_not_sent_back() {
        assertThat(refusal(forms.sendBack(clinic.therapist(), 1, WHY))).isEqualTo(FormDesk.GONE);
    }

    @Test
    void a_draft_that_changes_nothing_or_reaches_back_is_refused() {
        var base = book().versions().latest();
        var nothing = new FormDraft(Ids.next(), base.number(), Map.of(), today(), WHY);
        var late = draft(true, -1);

        assertThat(refusal(forms.propose(clinic.director(), nothing)))
                .startsWith("Nothing reads otherwise");
        assertThat(refusal(forms.propose(clinic.director(), late)))
                .isEqualTo("A version begins today or later.");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Test
    void what_was_signed_is_asked_again_for_something_new_and_not_for_better_spelling() {
        var patient = cases.signed();
        int spelled = done(forms.propose(clinic.director(), draft(false, 0)));
        adopt(clinic.therapist(), spelled);
        adopt(clinic.psychiatrist(), spelled);
        assertThat(done(consents.of(clinic.therapist(), patient.caseId())).standing())
                .isInstanceOfSatisfying(
                        Active.class, it -> assertThat(it.newerText()).contains(spelled));

        int material = done(forms.propose(clinic.director(), draft(true, 0)));
        adopt(clinic.therapist(), material);
        adopt(clinic.psychiatrist(), material);

        assertThat(done(consents.of(clinic.therapist(), patient.caseId())).standing())
                .isInstanceOfSatisfying(
                        ReconsentDue.class,
                        it ->
                                assertThat(it.because())
                                        .containsExactly(ReconsentDue.Because.FORM_CHANGED));
        assertThat(cases.mine(patient).signed().orElseThrow().form().version()).isLessThan(spelled);
    }
}
