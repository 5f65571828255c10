package org.threefold.consent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.consent.CapacityNote.Verdict;
import org.threefold.consent.ConsentEnding.Kind;
import org.threefold.consent.ConsentEnding.Part;
import org.threefold.consent.ConsentStanding.Active;
import org.threefold.consent.ConsentStanding.Expired;
import org.threefold.consent.ConsentStanding.None;
import org.threefold.consent.ConsentStanding.Offered;
import org.threefold.consent.ConsentStanding.ReconsentDue;
import org.threefold.consent.ConsentStanding.ReconsentDue.Because;
import org.threefold.consent.ConsentStanding.Refused;
import org.threefold.consent.ConsentStanding.Taught;
import org.threefold.consent.ConsentStanding.Withdrawn;
import org.threefold.kernel.Discipline;
import org.threefold.rules.Route;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where a consent stands, read off facts, on a day.
class ConsentStandingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void nothing_is_asked_before_a_decision_a_form_and_an_offer() {
        assertThat(Facts.with().standing(TODAY)).isEqualTo(new None(None.Why.NO_DECISION));
        assertThat(Facts.with().declined().standing(TODAY))
                .isEqualTo(new None(None.Why.NOT_GOING_ON));
        assertThat(Facts.with().decided(1).standing(TODAY)).isEqualTo(new None(None.Why.NO_FORM));
        assertThat(Facts.with().decided(1).form(1, TODAY.plusDays(1)).standing(TODAY))
                .isEqualTo(new None(None.Why.NO_FORM));
        assertThat(Facts.with().decided(1).form(1, TODAY).standing(TODAY))
                .isEqualTo(new None(None.Why.NOT_OFFERED));
    }

    @Test
    void one_person_alone_puts_no_form_in_force() {
        assertThat(Facts.with().decided(1).formOfOne(1, TODAY).standing(TODAY))
                .isEqualTo(new None(None.Why.NO_FORM));
    }

    @Test
    void an_offer_falls_with_its_decision_and_with_a_text_that_says_something_new() {
        var offered = Facts.open(TODAY);
        assertThat(offered.standing(TODAY)).isInstanceOf(Offered.class);
        assertThat(Facts.open(TODAY).decided(2).standing(TODAY))
                .isEqualTo(new None(None.Why.DECISION_CHANGED));
        assertThat(Facts.open(TODAY).form(2, TODAY, ConsentItem.C5).standing(TODAY))
                .isEqualTo(new None(None.Why.FORM_CHANGED));
        assertThat(Facts.open(TODAY).form(2, TODAY).standing(TODAY)).isInstanceOf(Offered.class);
    }

    /// src/docs/clinical/course-of-care.md: 8 of 10 and all four critical.
    @ParameterizedTest
    @CsvSource({"10, 4, true", "8, 4, true", "7, 4, false", "9, 3, false", "8, 3, false"})
    void eight_of_ten_and_all_four_critical_pass(int correct, int critical, boolean passes) {
        var facts = Facts.open(TODAY).read().round(1, correct, critical);

        assertThat(TeachBackRound.passes(correct, critical)).isEqualTo(passes);
        assertThat(facts.standing(TODAY) instanceof Taught).isEqualTo(passes);
    }

    @Test
    void after_three_rounds_a_talk_found_enough_teaches_and_before_it_does_not() {
        var twice = Facts.open(TODAY).read().round(1, 9, 3).round(2, 9, 3).talk(true);
        assertThat(twice.standing(TODAY)).isInstanceOf(Offered.class);

        var thrice = twice.round(3, 9, 3);
        assertThat(thrice.standing(TODAY)).isInstanceOf(Offered.class);
        assertThat(thrice.talk(true).standing(TODAY)).isInstanceOf(Taught.class);
        assertThat(
                        Facts.open(TODAY)
                                .read()
                                .round(1, 9, 3)
                                .round(2, 9, 3)
                                .round(3, 9, 3)
                                .talk(false)
                                .standing(TODAY))
                .isInstanceOf(Offered.class);
    }

    /// Vector 52: signed on 22-Nov-2025.
    @ParameterizedTest
    @CsvSource({
        "2025-11-22, 2026-11-21, ACTIVE",
        "2025-11-22, 2026-11-22, EXPIRED",
        "2025-11-22, 2027-01-01, EXPIRED",
        "2024-02-29, 2025-02-27, ACTIVE",
        "2024-02-29, 2025-02-28, EXPIRED"
    })
    void a_consent_holds_for_twelve_months(LocalDate signed, LocalDate today, String standing) {
        assertThat(Facts.signed(signed).standing(today).name()).isEqualTo(standing);
    }

    @Test
    void a_practice_may_ask_again_sooner() {
        var facts = Facts.signed(TODAY, 6);

        assertThat(facts.standing(TODAY.plusMonths(6).minusDays(1))).isInstanceOf(Active.class);
        assertThat(facts.standing(TODAY.plusMonths(6)))
                .isInstanceOfSatisfying(
                        Expired.class, it -> assertThat(it.on()).isEqualTo("2027-05-30"));
    }

    @Test
    void a_text_that_says_something_new_asks_again_and_one_that_is_spelled_better_does_not() {
        assertThat(because(Facts.signed(TODAY).form(2, TODAY, ConsentItem.C5)))
                .containsExactly(Because.FORM_CHANGED);
        assertThat(Facts.signed(TODAY).form(2, TODAY).standing(TODAY))
                .isInstanceOfSatisfying(Active.class, it -> assertThat(it.newerText()).contains(2));
        assertThat(Facts.signed(TODAY).form(2, TODAY.plusDays(3), ConsentItem.C5).standing(TODAY))
                .isInstanceOfSatisfying(Active.class, it -> assertThat(it.newerText()).isEmpty());
    }

    @Test
    void something_new_stays_new_when_a_later_version_only_spells_better() {
        var facts = Facts.signed(TODAY).form(2, TODAY, ConsentItem.C5).form(3, TODAY);

        assertThat(because(facts)).containsExactly(Because.FORM_CHANGED);
    }

    @Test
    void another_decision_another_dose_and_another_route_ask_again() {
        assertThat(because(Facts.signed(TODAY).decided(2)))
                .containsExactly(Because.DECISION_SUPERSEDED);
        assertThat(because(Facts.signed(TODAY).decided(2, 4, "0.75")))
                .containsExactlyInAnyOrder(Because.DECISION_SUPERSEDED, Because.SCOPE_CHANGED);
        assertThat(because(Facts.signed(TODAY).decided(1, 3, "1.0")))
                .containsExactly(Because.SCOPE_CHANGED);
        assertThat(because(Facts.signed(TODAY).later().offer(Route.INTRAVENOUS)))
                .containsExactly(Because.SCOPE_CHANGED);
        assertThat(because(Facts.signed(TODAY).declined()))
                .containsExactly(Because.DECISION_SUPERSEDED);
    }

    @Test
    void a_text_that_is_stored_otherwise_than_it_was_offered_is_not_signed_and_no_consent() {
        assertThat(because(Facts.signed(TODAY).rewritten(1)))
                .containsExactly(Because.TEXT_NOT_SIGNED);
        var open = Facts.open(TODAY).rewritten(1);
        assertThat(open.standing(TODAY)).isEqualTo(new None(None.Why.OTHER_TEXT));
        assertThat(Standings.open(open.facts(), TODAY)).isEmpty();
    }

    @Test
    void a_doubt_of_one_seat_asks_again_until_the_same_seat_says_yes() {
        var doubted = Facts.signed(TODAY).capacity(Discipline.THERAPY, Verdict.NOT_SURE);
        assertThat(because(doubted)).containsExactly(Because.CAPACITY_CHANGED);
        assertThat(because(doubted.capacity(Discipline.MENTAL_HEALTH, Verdict.YES)))
                .containsExactly(Because.CAPACITY_CHANGED);
        assertThat(doubted.capacity(Discipline.THERAPY, Verdict.YES).standing(TODAY))
                .isInstanceOf(Active.class);
    }

    @Test
    void a_doubt_blocks_the_next_offer_as_well() {
        var facts =
                Facts.open(TODAY)
                        .capacity(Discipline.PAIN, Verdict.NO)
                        .later()
                        .offer(Route.INTRAMUSCULAR)
                        .read()
                        .round(1, 10, 4)
                        .talk(false);

        assertThat(((Taught) facts.standing(TODAY)).missing())
                .containsExactly(ConsentProgress.Missing.ABILITY);
    }

    @Test
    void an_offer_of_the_same_leaves_what_was_signed_in_force() {
        var facts = Facts.signed(TODAY).later().offer(Route.INTRAMUSCULAR);

        assertThat(facts.standing(TODAY)).isInstanceOf(Active.class);
    }

    private static Set<Because> because(Facts facts) {
        return ((ReconsentDue) facts.standing(TODAY)).because();
    }

    @Test
    void the_last_word_of_the_patient_counts() {
        assertThat(Facts.open(TODAY).end(Kind.REFUSED, Part.ALL).standing(TODAY))
                .isInstanceOf(Refused.class);
        assertThat(
                        Facts.open(TODAY)
                                .end(Kind.REFUSED, Part.ALL)
                                .later()
                                .offer(Route.INTRAMUSCULAR)
                                .standing(TODAY))
                .isInstanceOf(Offered.class);
        assertThat(Facts.signed(TODAY).end(Kind.WITHDRAWN, Part.ALL).standing(TODAY))
                .isInstanceOf(Withdrawn.class);
        assertThat(Facts.signed(TODAY).end(Kind.WITHDRAWN, Part.ALL).standing(TODAY.plusYears(2)))
                .isInstanceOf(Withdrawn.class);
        assertThat(
                        Facts.signed(TODAY)
                                .end(Kind.WITHDRAWN, Part.ALL)
                                .later()
                                .offer(Route.INTRAMUSCULAR)
                                .later()
                                .sign(TODAY)
                                .standing(TODAY))
                .isInstanceOf(Active.class);
    }

    /// The clock of the machine that signs may be ahead of the one that ends.
    @Test
    void a_signature_of_an_ended_offer_never_counts_whatever_the_clocks_say() {
        var ended = Facts.open(TODAY).end(Kind.REFUSED, Part.ALL);

        assertThat(ended.later().sign(TODAY.plusDays(1)).standing(TODAY.plusDays(1)))
                .isInstanceOf(Refused.class);
        assertThat(
                        Facts.signed(TODAY)
                                .end(Kind.WITHDRAWN, Part.ALL)
                                .later()
                                .paper(TODAY, 2)
                                .standing(TODAY))
                .isInstanceOf(Withdrawn.class);
    }

    @Test
    void a_part_that_is_withdrawn_is_left_out_of_the_choices() {
        var facts = Facts.signed(TODAY).end(Kind.WITHDRAWN, Part.TOUCH);

        assertThat(facts.standing(TODAY))
                .isInstanceOfSatisfying(
                        Active.class,
                        it ->
                                assertThat(it.choices())
                                        .isEqualTo(
                                                new Choices(
                                                        Touch.NONE,
                                                        true,
                                                        Set.of(SharedWith.FAMILY))));
    }

    @Test
    void a_paper_counts_from_the_second_look_on() {
        assertThat(Facts.open(TODAY).paper(TODAY, 1).standing(TODAY)).isInstanceOf(Offered.class);
        assertThat(Facts.open(TODAY).paper(TODAY, 2).standing(TODAY)).isInstanceOf(Active.class);
    }

    @Test
    void a_first_dose_comes_a_day_after_the_signature_at_the_earliest() {
        var active = (Active) Facts.signed(TODAY).standing(TODAY);

        assertThat(active.firstDoseFrom())
                .contains(active.signed().at().plus(SigningRule.BEFORE_FIRST_DOSE));
        assertThat(Facts.open(TODAY).standing(TODAY).firstDoseFrom()).isEmpty();
    }

    /// A dose at noon. The paper says no hour.
    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true", "2, false"})
    void nobody_signs_on_paper_on_the_day_of_a_dose_or_the_day_after(int days, boolean refused) {
        var offered = TODAY.minusDays(9);
        var facts = Facts.open(offered).talk(true).facts();
        var rule =
                new PaperRule(
                        facts,
                        facts.offers().getLast(),
                        Optional.of(Facts.at(TODAY.minusDays(3), 0)),
                        TODAY,
                        ZoneOffset.UTC);

        var objection = rule.objection(TODAY.minusDays(3).plusDays(days));

        assertThat(objection)
                .isEqualTo(refused ? Optional.of(PaperRule.AFTER_A_DOSE) : Optional.empty());
    }

    /// src/docs/clinical/course-of-care.md: not within 24 hours after a dose.
    @ParameterizedTest
    @CsvSource({"23:59, true", "00:00, false"})
    void nobody_signs_within_a_day_after_a_dose(LocalTime after, boolean refused) {
        var dose = Facts.at(TODAY, 0);
        var hours = refused ? after.toSecondOfDay() : 24 * 3600L;

        var objection =
                SigningRule.objection(List.of(), Optional.of(dose), dose.plusSeconds(hours));

        assertThat(objection.isPresent()).isEqualTo(refused);
    }

    @Test
    void a_text_that_was_changed_after_the_signature_is_not_what_was_signed() {
        var facts = Facts.signed(TODAY).text(1, "Something else");

        assertThat(facts.standing(TODAY))
                .isInstanceOfSatisfying(
                        ReconsentDue.class,
                        it -> assertThat(it.because()).contains(Because.TEXT_NOT_SIGNED));
    }
}
