package org.threefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.PASSWORD;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Act;
import org.threefold.access.ActKind;
import org.threefold.access.FactorRefusal;
import org.threefold.access.FreshFactor;
import org.threefold.access.Passkeys;
import org.threefold.access.Role;
import org.threefold.access.SecondFactors;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.Section;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.review.Draft;
import org.threefold.review.Minutes;
import org.threefold.review.Opinion;
import org.threefold.review.Reviews;
import org.threefold.rules.Rule;
import org.threefold.rules.RuleBook;
import org.threefold.screening.Clearance;
import org.threefold.screening.ClearanceDraft;
import org.threefold.screening.ClearanceId;
import org.threefold.screening.Clearances;
import org.threefold.settings.Policies;
import org.threefold.settings.ProposalId;
import org.threefold.support.Authenticator;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.SoftPasskey;
import org.threefold.support.TestClock;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Every kind of signature asks for a fresh factor, by one mechanism: the password, and a code
/// where the last one of this sign-in is over ten minutes old.
@InTheClinic
class SignaturesTest {

    private static final Instant NOW = Instant.parse("2031-03-03T17:00:00Z");

    private static final Predicate<Rule> SEATS = it -> it.signatures() > 1;
    private static final Predicate<Rule> OWN =
            SEATS.negate().and(it -> it.owner() == Discipline.THERAPY);

    @Autowired Clinic clinic;
    @Autowired SecondFactors factors;
    @Autowired Passkeys passkeys;
    @Autowired Reviews reviews;
    @Autowired EvaluationWriting writing;
    @Autowired Clearances clearances;
    @Autowired Policies policies;
    @Autowired TestClock clock;

    private Actor.Staff me;
    private CaseId caseId;
    private Authenticator phone;
    private Map<String, Function<FreshFactor, Outcome<?>>> kinds;

    @BeforeEach
    void a_therapist_with_codes() {
        me = clinic.staff("Sig Natory " + Ids.next(), Role.THERAPIST);
        caseId = clinic.openCase();
        clinic.seat(caseId, Discipline.THERAPY, me);
        try (var _ = clock.at(NOW.minus(Duration.ofDays(1)))) {
            phone =
                    new Authenticator(
                            done(factors.begin(me, FreshFactor.password(PASSWORD))).secret());
            done(factors.confirm(me, phone.at(clock.now())));
        }
        kinds =
                Map.of(
                        "SIGN_THERAPY_SECTION",
                        it -> writing.sign(me, caseId, Section.GOALS_AND_SUPPORTS, it),
                        "GIVE_OPINION",
                        it -> reviews.signOpinion(me, caseId, Opinion.Id.next(), Draft.EMPTY, it),
                        "SIGN_DECISION",
                        it -> reviews.signDecision(me, caseId, Minutes.Id.next(), it),
                        "SIGN_EXCEPTION",
                        it -> clearances.sign(me, caseId, clearance(SEATS), it),
                        "CLEAR_THERAPY_FINDING",
                        it -> clearances.sign(me, caseId, clearance(OWN), it),
                        "ADOPT_POLICY",
                        it -> policies.adopt(me, ProposalId.next(), it));
    }

    @Test
    void none_is_given_with_a_wrong_password_or_without_a_code_and_each_refusal_is_an_event() {
        try (var _ = clock.at(NOW)) {
            kinds.forEach(
                    (act, sign) -> {
                        var wrong = new FreshFactor("not my password", phone.at(NOW));
                        assertThat(refusal(sign.apply(wrong)))
                                .as(act)
                                .contains("not your password");
                        assertThat(refusal(sign.apply(Clinic.FRESH)))
                                .as(act)
                                .isEqualTo(FactorRefusal.CODE_NEEDED);
                        assertThat(refusal(sign.apply(new FreshFactor(PASSWORD, "123"))))
                                .as(act)
                                .isEqualTo(FactorRefusal.WRONG_CODE);
                        assertThat(outcomes(act)).as(act).hasSize(3).containsOnly("refused");
                    });
        }
    }

    @Test
    void every_act_that_signs_is_tried_here_or_stands_here() {
        var others =
                Set.of(
                        "SIGN_PAIN_SECTION", // as those of the therapist
                        "SIGN_MENTAL_HEALTH_SECTION",
                        "CLEAR_PAIN_FINDING",
                        "CLEAR_MENTAL_HEALTH_FINDING",
                        "ADOPT_CONSENT_FORM", // ConsentFormsTest
                        "SIGN_CONSENT", // ConsentsTest
                        "CHECK_PAPER_CONSENT",
                        "BREAK_THE_GLASS", // EmergenciesTest
                        "FIND_IN_EMERGENCY");
        assertThat(Arrays.stream(Act.values()).filter(it -> it.kind() == ActKind.SIGN))
                .extracting(Act::name)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(others.stream(), kinds.keySet().stream()).toList());
    }

    @Test
    void a_passkey_stands_for_password_and_code() {
        var device = new SoftPasskey();
        try (var _ = clock.at(NOW)) {
            var mine = new FreshFactor(PASSWORD, phone.at(NOW));
            done(passkeys.add(me, "Key", device.make(done(passkeys.begin(me, "Key", mine)))));
        }
        try (var _ = clock.at(NOW.plus(Duration.ofHours(1)))) {
            kinds.forEach(
                    (act, sign) -> {
                        var answer = device.use(done(passkeys.forSigning(me)));
                        var why = refusal(sign.apply(FreshFactor.passkey(answer)));
                        assertThat(FactorRefusal.isAboutFactor(why)).as(why).isFalse();
                        assertThat(refusal(sign.apply(FreshFactor.passkey(answer))))
                                .as(act)
                                .isEqualTo(FactorRefusal.WRONG_PASSKEY);
                    });
        }
    }

    @Test
    void a_code_counts_for_ten_minutes_and_for_this_sign_in_alone() {
        try (var _ = clock.at(NOW)) {
            assertPast(new FreshFactor(PASSWORD, phone.at(NOW)));
        }
        try (var _ = clock.at(NOW.plus(Duration.ofMinutes(10)))) {
            assertPast(Clinic.FRESH);
        }
        try (var _ = clock.at(NOW.plus(Duration.ofMinutes(10)).plusSeconds(1))) {
            kinds.forEach(
                    (act, sign) ->
                            assertThat(refusal(sign.apply(Clinic.FRESH)))
                                    .as(act)
                                    .isEqualTo(FactorRefusal.CODE_NEEDED));
        }
    }

    /// What is refused now is refused for what it says, as there is nothing to sign yet.
    private void assertPast(FreshFactor first) {
        var fresh = new FreshFactor[] {first};
        kinds.forEach(
                (act, sign) -> {
                    assertThat(refusal(sign.apply(fresh[0])))
                            .as(act)
                            .doesNotContain("password")
                            .isNotEqualTo(FactorRefusal.CODE_NEEDED)
                            .isNotEqualTo(FactorRefusal.WRONG_CODE);
                    fresh[0] = Clinic.FRESH;
                });
    }

    private static ClearanceDraft clearance(Predicate<Rule> which) {
        return new ClearanceDraft(
                ClearanceId.next(),
                RuleBook.rules().stream().filter(which).findFirst().orElseThrow().id(),
                "Nothing like this was observed",
                Clearance.Decision.NOT_CLEARED,
                List.of(),
                "Nothing",
                null);
    }

    private List<String> outcomes(String act) {
        return clinic.databaseAs("postgres")
                .sql("select outcome from audit.event where act = ? and account_id = ?")
                .params(act, me.id().value())
                .query(String.class)
                .list();
    }
}
