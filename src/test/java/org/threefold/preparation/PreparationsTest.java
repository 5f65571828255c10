package org.threefold.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.PASSWORD;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.threefold.access.Access;
import org.threefold.access.Accounts;
import org.threefold.casefile.CaseFiles;
import org.threefold.identity.AccountInvitations;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Links;

/// The patient reads and answers; the team sees what came across; nobody else sees or adds.
@InTheClinic
class PreparationsTest {

    static final String PAGE = "the-evidence";

    @Autowired Preparations preparations;
    @Autowired Accounts accounts;
    @Autowired AccountInvitations invitations;
    @Autowired Clinic clinic;
    @Autowired CaseFiles files;

    @Test
    void at_first_nothing_is_opened() {
        var caseId = clinic.openCase();

        var list = done(preparations.assigned(patient(caseId), caseId));

        assertThat(list.pages()).hasSize(10).allMatch(page -> page.opened().isEmpty());
    }

    @Test
    void a_page_is_opened_finished_and_answered() {
        var caseId = clinic.openCase();
        var per = patient(caseId);

        var page = done(preparations.open(per, caseId, PAGE)).material();
        done(preparations.finish(per, caseId, page.id()));
        for (int question = 0; question < 3; question++)
            done(preparations.answer(per, caseId, page.id(), question, right(page, question)));

        var progress = done(preparations.assigned(per, caseId)).page(PAGE).orElseThrow();
        assertThat(progress.complete()).isTrue();
        assertThat(progress.understood()).isEqualTo(3);
    }

    @Test
    void opening_again_keeps_the_first_time() {
        var caseId = clinic.openCase();
        var per = patient(caseId);

        var first = done(preparations.open(per, caseId, PAGE));
        var second = done(preparations.open(per, caseId, PAGE));

        assertThat(second.opened()).isEqualTo(first.opened());
    }

    @Test
    void the_team_sees_what_was_misunderstood_and_that_it_was_put_right() {
        var caseId = clinic.openCase();
        var per = patient(caseId);
        var page = done(preparations.open(per, caseId, PAGE)).material();
        int right = right(page, 0);

        done(preparations.answer(per, caseId, page.id(), 0, (right + 1) % 3));
        var open = done(preparations.understanding(clinic.therapist(), caseId));
        done(preparations.answer(per, caseId, page.id(), 0, right));
        var put = done(preparations.understanding(clinic.therapist(), caseId));

        assertThat(open.misunderstood()).singleElement().matches(one -> !one.cleared());
        assertThat(put.misunderstood()).singleElement().matches(one -> one.cleared());
    }

    @Test
    void staff_cannot_read_for_the_patient() {
        var caseId = clinic.openCase();

        assertThat(refusal(preparations.open(clinic.therapist(), caseId, PAGE)))
                .contains("may not keep what they have read");
    }

    @Test
    void a_patient_does_not_find_somebody_elses_case() {
        var mine = clinic.openCase();
        var theirs = clinic.openCase();

        assertThat(refusal(preparations.assigned(patient(mine), theirs)))
                .isEqualTo(Access.NOT_FOUND);
    }

    @Test
    void a_colleague_outside_the_team_finds_nothing() {
        var caseId = clinic.openCase();
        var stranger = clinic.staff("Tove Berg", org.threefold.access.Role.THERAPIST);

        assertThat(refusal(preparations.understanding(stranger, caseId)))
                .isEqualTo(Access.NOT_FOUND);
    }

    @Test
    void an_unknown_page_and_an_unknown_question_are_refused_in_words() {
        var caseId = clinic.openCase();
        var per = patient(caseId);

        assertThat(refusal(preparations.open(per, caseId, "nowhere")))
                .isEqualTo("There is no such page.");
        assertThat(refusal(preparations.answer(per, caseId, new MaterialId(PAGE, 1), 3, 0)))
                .isEqualTo("There is no such question.");
    }

    @Test
    void what_was_read_cannot_be_changed_even_by_the_owner_of_the_table() {
        var caseId = clinic.openCase();
        done(preparations.open(patient(caseId), caseId, PAGE));
        var owner = clinic.databaseAs("postgres");

        assertThatThrownBy(() -> owner.sql("delete from preparation.reading").update())
                .isInstanceOf(DataAccessException.class);
    }

    private Actor patient(CaseId caseId) {
        var name = "per" + caseId.toString().substring(24);
        var link = Links.shown(invitations.patient(clinic.coordinator(), caseId, name, Links.WHY));
        done(accounts.accept(link.secret(), PASSWORD));
        return done(accounts.signIn(name, PASSWORD, "test")).actor();
    }

    private static int right(Material page, int question) {
        return page.questions()
                .get(question)
                .options()
                .indexOf(page.questions().get(question).answer());
    }
}
