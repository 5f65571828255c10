package org.threefold.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Access;
import org.threefold.access.Role;
import org.threefold.casefile.CaseFiles;
import org.threefold.casefile.Identifier;
import org.threefold.casefile.ReferralId;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Ids;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.util.List;
import java.util.Map;
import java.util.UUID;

@InTheClinic
class ReferralsTest {

    @Autowired Clinic clinic;
    @Autowired CaseFiles files;
    @Autowired Referrals referrals;

    @Test
    void a_referral_is_found_as_it_was_sent() {
        var cora = clinic.coordinator();
        var draft = Letters.about(Letters.person("Alvarez", "Rosa", number("A-1")));

        var id = done(referrals.refer(cora, draft));
        var found = done(referrals.referral(cora, id));

        assertThat(found.status()).isEqualTo(ReferralStatus.NEW);
        assertThat(found.referral())
                .extracting(Referral::question, Referral::urgency, Referral::referrer)
                .containsExactly(draft.question(), Urgency.ROUTINE, draft.referrer());
        var person = found.referral().person();
        assertThat(person.contact()).isEqualTo(draft.person().contact());
        assertThat(person.identifiers()).containsExactly(number("A-1"));
    }

    @Test
    void the_same_command_makes_one_referral() {
        var cora = clinic.coordinator();
        var draft = Letters.about(Letters.person("Once", "Only"));

        assertThat(referrals.refer(cora, draft)).isEqualTo(referrals.refer(cora, draft));
    }

    @Test
    void a_draft_with_problems_is_refused_and_nothing_is_kept() {
        var cora = clinic.coordinator();
        var draft = Letters.about(Letters.person("Alva\u202Erez", "Nobody"));

        assertThat(refusal(referrals.refer(cora, draft))).startsWith("Family name: ");
        assertThat(done(referrals.referrals(cora, named("nobody"), 0, 9))).isEmpty();
    }

    @Test
    void accepting_opens_a_case_with_its_question_and_number() {
        var cora = clinic.coordinator();
        var id = sent("Bergman", "Lena");
        var acceptance = Letters.accepting(id);

        var caseId = done(referrals.accept(cora, acceptance));
        var file = done(files.find(cora, caseId));

        assertThat(file.person().bannerName()).isEqualTo("BERGMAN, Lena");
        assertThat(file.question().text()).isEqualTo(acceptance.framedQuestion());
        assertThat(file.number().toString()).matches("TF-\\d{4}-\\d{4,}");
        assertThat(done(referrals.referral(cora, id)).openedCase()).contains(caseId);
        assertThat(done(referrals.accept(cora, acceptance))).isEqualTo(caseId);
    }

    @Test
    void record_numbers_follow_each_other() {
        var cora = clinic.coordinator();
        var first = done(referrals.accept(cora, Letters.accepting(sent("One", "A"))));
        var second = done(referrals.accept(cora, Letters.accepting(sent("Two", "B"))));

        assertThat(done(files.find(cora, second)).number().serial())
                .isGreaterThan(done(files.find(cora, first)).number().serial());
    }

    @Test
    void a_referral_is_closed_once() {
        var cora = clinic.coordinator();
        var id = sent("Closed", "Once");
        done(referrals.decline(cora, Ids.next(), id, "The question is about sleep."));

        assertThat(refusal(referrals.accept(cora, Letters.accepting(id))))
                .contains("declined already");
        assertThat(refusal(referrals.askForMore(cora, Ids.next(), id, "More?")))
                .contains("declined already");
    }

    @Test
    void the_practice_asks_and_the_sender_answers() {
        var cora = clinic.coordinator();
        var rafe = clinic.referrer();
        var id = done(referrals.refer(rafe, Letters.about(Letters.person("Asked", "Back"))));

        done(referrals.askForMore(cora, Ids.next(), id, "An ECG, please."));
        var command = Ids.next();
        done(referrals.answer(rafe, command, id, "Sent by post."));
        done(referrals.answer(rafe, command, id, "Sent by post."));
        var seen = done(referrals.sentReferral(rafe, id));

        assertThat(seen.status()).isEqualTo(ReferralStatus.ANSWERED);
        assertThat(seen.steps()).hasSize(2);
    }

    @Test
    void a_referrer_sees_what_they_sent_and_nothing_else() {
        var rafe = clinic.referrer();
        var vera = clinic.staff("Vera Pike", Role.REFERRER);
        var id = done(referrals.refer(vera, Letters.about(Letters.person("Hers", "Alone"))));

        assertThat(done(referrals.sent(vera, 0, 9)))
                .extracting(ReferralLine::id)
                .containsExactly(id);
        assertThat(refusal(referrals.sentReferral(rafe, id)))
                .isEqualTo(ReferralDesk.NO_SUCH_REFERRAL);
        assertThat(refusal(referrals.answer(rafe, Ids.next(), id, "Mine?")))
                .isEqualTo(ReferralDesk.NO_SUCH_REFERRAL);
        assertThat(refusal(referrals.referrals(vera, ReferralFilter.ALL, 0, 9)))
                .contains("may not");
        assertThat(refusal(referrals.duplicates(vera, Letters.person("Hers", "Alone"))))
                .contains("may not");
        assertThat(refusal(referrals.accept(vera, Letters.accepting(id)))).contains("may not");
    }

    @Test
    void a_case_is_not_found_by_anybody_unrelated() {
        var cora = clinic.coordinator();
        var caseId = done(referrals.accept(cora, Letters.accepting(sent("Hidden", "Away"))));

        assertThat(refusal(files.find(clinic.painSpecialist(), caseId)))
                .isEqualTo(Access.NOT_FOUND);
        clinic.seated(caseId);
        assertThat(done(files.find(clinic.therapist(), caseId)).person().family())
                .isEqualTo("Hidden");
        var stranger = clinic.staff("Otto Stray", Role.THERAPIST);
        assertThat(refusal(files.find(stranger, caseId))).isEqualTo(Access.NOT_FOUND);
    }

    @Test
    void a_seat_puts_the_question_in_other_words_and_the_old_ones_stay() {
        var cora = clinic.coordinator();
        var caseId = done(referrals.accept(cora, Letters.accepting(sent("Framed", "Twice"))));
        clinic.seated(caseId);
        var command = UUID.randomUUID();

        done(files.reframe(clinic.psychiatrist(), command, caseId, "Is it safe for her?"));
        var file = done(files.reframe(clinic.psychiatrist(), command, caseId, "Again"));

        assertThat(file.questions()).hasSize(2);
        assertThat(file.question().text()).isEqualTo("Is it safe for her?");
        assertThat(refusal(files.reframe(clinic.monitor(), Ids.next(), caseId, "Mine")))
                .isEqualTo(Access.NOT_FOUND);
    }

    @Test
    void one_person_sent_twice_is_noticed_by_number_and_by_name() {
        var cora = clinic.coordinator();
        var first = Letters.about(Letters.person("Twice", "Tina", number("T-7")));
        var caseId =
                done(referrals.accept(cora, Letters.accepting(done(referrals.refer(cora, first)))));

        var byNumber =
                done(referrals.duplicates(cora, Letters.person("Twyce", "Tina", number("T-7"))));
        var byName = done(referrals.duplicates(cora, Letters.person("TWICE", "tina")));

        assertThat(byNumber).hasSize(1);
        assertThat(byNumber.getFirst().caseId()).isEqualTo(caseId);
        assertThat(byNumber.getFirst().because()).containsExactly(Likeness.SAME_IDENTIFIER);
        assertThat(byName.getFirst().because()).containsExactly(Likeness.SAME_NAME_AND_BIRTH_DATE);
    }

    @Test
    void a_second_case_of_the_same_person_keeps_one_person() {
        var cora = clinic.coordinator();
        var first = done(referrals.accept(cora, Letters.accepting(sent("Same", "Sue"))));
        var known = done(files.find(cora, first)).person().id();
        var again = sent("Same", "Sue");
        var acceptance = new Acceptance(Ids.next(), again, "Once more?", known);

        var second = done(referrals.accept(cora, acceptance));

        assertThat(done(files.find(cora, second)).person().id()).isEqualTo(known);
        assertThat(done(referrals.duplicates(cora, again)))
                .extracting(Duplicate::caseId)
                .contains(first);
    }

    @Test
    void open_referrals_stand_by_urgency_and_can_be_searched() {
        var cora = clinic.coordinator();
        var calm = sent("Listed", "Calm");
        var urgent =
                done(
                        referrals.refer(
                                cora,
                                Letters.about(Letters.person("Listed", "Urgent"), Urgency.URGENT)));
        var gone = sent("Listed", "Gone");
        done(referrals.decline(cora, Ids.next(), gone, "Not here."));

        assertThat(done(referrals.referrals(cora, named("LISTED"), 0, 9)))
                .extracting(ReferralLine::id)
                .containsExactly(urgent, calm);
        assertThat(done(referrals.referrals(cora, named("listed c"), 0, 9)))
                .extracting(ReferralLine::id)
                .containsExactly(calm);
        assertThat(done(referrals.referrals(cora, named("listed"), 1, 1))).hasSize(1);
    }

    @Test
    void what_is_typed_is_kept_for_its_author_until_it_is_recorded() {
        var nora = clinic.staff("Nora Type", Role.REFERRER);
        var draft = Letters.about(Letters.person("Typed", "Half"));
        var typed =
                new UnsentReferral(
                        draft.command(),
                        Map.of(ReferralField.FAMILY, "Typ", ReferralField.NOTE, ""));

        done(referrals.keepUnsent(nora, typed));
        done(referrals.keepUnsent(nora, typed));

        assertThat(done(referrals.unsent(nora))).contains(typed);
        assertThat(done(referrals.unsent(clinic.referrer()))).isEmpty();
        done(referrals.refer(nora, draft));
        assertThat(done(referrals.unsent(nora))).isEmpty();
    }

    @Test
    void the_database_hides_referrals_and_persons_from_whoever_may_not_see_them() {
        sent("Unseen", "By All");
        var sam = clinic.staff("Sam Blank", Role.REFERRER);

        assertThat(rows("casefile.referral", clinic.coordinator())).isPositive();
        for (var table : List.of("referral", "person", "person_identifier", "case_file")) {
            assertThat(rows("casefile." + table, sam)).as(table).isZero();
        }
        assertThatThrownBy(
                        () ->
                                clinic.databaseAs("threefold_app")
                                        .sql("select count(*) from casefile.person")
                                        .query(Long.class)
                                        .single())
                .hasStackTraceContaining("No sign-in is bound");
    }

    @Test
    void what_was_written_down_is_not_changed_afterwards() {
        sent("Carved", "In Stone");

        assertThatThrownBy(
                        () ->
                                clinic.databaseAs("threefold_app")
                                        .sql("update casefile.person set given = 'Else'")
                                        .update())
                .hasStackTraceContaining("permission denied");
    }

    private long rows(String table, Actor who) {
        return clinic.databaseAs("threefold_app")
                .sql(
                        "select (select count(*) from "
                                + table
                                + ") from set_config('threefold.token', ?, false)")
                .param(who.token().value())
                .query(Long.class)
                .single();
    }

    private ReferralId sent(String family, String given) {
        return done(
                referrals.refer(
                        clinic.coordinator(), Letters.about(Letters.person(family, given))));
    }

    private static ReferralFilter named(String words) {
        return new ReferralFilter(ReferralFilter.OPEN.statuses(), null, words);
    }

    private static Identifier number(String value) {
        return new Identifier("https://elm.example.org/mrn", value);
    }
}
