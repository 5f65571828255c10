package org.threefold.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

/// What is being typed: for its author alone, until it is submitted.
@InTheClinic
class DraftsTest {

    @Autowired Clinic clinic;
    @Autowired Drafts drafts;

    @Test
    void a_text_is_kept_and_the_newest_one_stands() {
        var form = ofCase();

        type(clinic.therapist(), form, "text", "He slept");
        type(clinic.therapist(), form, "text", "He slept better");
        type(clinic.therapist(), form, "other", "Twice");

        assertThat(done(drafts.of(clinic.therapist(), form)))
                .containsOnlyKeys("text", "other")
                .containsEntry("text", "He slept better");
    }

    @Test
    void nobody_else_reads_it_neither_by_the_service_nor_in_the_table() {
        var form = ofCase();
        type(clinic.therapist(), form, "text", "For me alone");

        assertThat(done(drafts.of(clinic.psychiatrist(), form))).isEmpty();
        assertThat(done(drafts.of(clinic.coordinator(), form))).isEmpty();
        type(clinic.psychiatrist(), form, "text", "Mine");
        assertThat(done(drafts.of(clinic.therapist(), form))).containsEntry("text", "For me alone");
    }

    @Test
    void about_the_case_of_others_nothing_is_kept() {
        var form = ofCase();
        var stranger = clinic.staff("Una Berg", org.threefold.access.Role.THERAPIST);

        assertThat(refusal(drafts.save(stranger, form, "text", "Let me see")))
                .isEqualTo(org.threefold.access.Access.NOT_FOUND);
    }

    @Test
    void what_is_submitted_is_no_draft_any_more_and_what_is_refused_stays_one() {
        var form = ofCase();
        var therapist = clinic.therapist();
        type(therapist, form, "text", "He slept");

        drafts.submit(therapist, form, () -> new Outcome.Refused<String>("Not yet"));
        assertThat(done(drafts.of(therapist, form))).containsKey("text");

        done(drafts.submit(therapist, form, () -> new Outcome.Done<>("kept")));
        assertThat(done(drafts.of(therapist, form))).isEmpty();
    }

    @Test
    void the_draft_stays_when_the_submission_is_rolled_back() {
        var form = ofCase();
        var therapist = clinic.therapist();
        type(therapist, form, "text", "He slept");

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () ->
                                drafts.submit(
                                        therapist,
                                        form,
                                        () -> {
                                            throw new IllegalStateException("on the way");
                                        }))
                .hasMessage("on the way");

        assertThat(done(drafts.of(therapist, form))).containsKey("text");
    }

    @Test
    void forms_and_cases_are_kept_apart_and_a_form_may_be_about_no_case() {
        var one = ofCase();
        var other = ofCase();
        var none = DraftForm.of("note");
        type(clinic.coordinator(), one, "text", "one");
        type(clinic.coordinator(), other, "text", "other");
        type(clinic.coordinator(), none, "text", "none");
        type(clinic.coordinator(), none, "text", "none, again");

        assertThat(done(drafts.of(clinic.coordinator(), one))).containsEntry("text", "one");
        assertThat(done(drafts.of(clinic.coordinator(), other))).containsEntry("text", "other");
        assertThat(done(drafts.of(clinic.coordinator(), none)))
                .containsEntry("text", "none, again");
    }

    @Test
    void an_emptied_field_leaves_nothing() {
        var form = ofCase();
        type(clinic.therapist(), form, "text", "He");
        type(clinic.therapist(), form, "text", "");

        assertThat(done(drafts.of(clinic.therapist(), form))).isEmpty();
    }

    @Test
    void a_text_without_an_end_is_refused_in_words() {
        var endless = "a".repeat(Drafts.LONGEST + 1);

        assertThat(refusal(drafts.save(clinic.therapist(), ofCase(), "text", endless)))
                .isEqualTo(Drafts.TOO_LONG);
    }

    @Test
    void typing_leaves_no_event() {
        var form = ofCase();
        long before = events();
        type(clinic.therapist(), form, "text", "He slept");
        done(drafts.of(clinic.therapist(), form));

        assertThat(events()).isEqualTo(before);
    }

    private long events() {
        return clinic.databaseAs("postgres")
                .sql("select count(*) from audit.event where act like 'KEEP%DRAFT'")
                .query(Long.class)
                .single();
    }

    private DraftForm ofCase() {
        CaseId caseId = clinic.openCase();
        return DraftForm.of(caseId, "note");
    }

    private void type(Actor who, DraftForm form, String field, String text) {
        done(drafts.save(who, form, field, text));
    }
}
