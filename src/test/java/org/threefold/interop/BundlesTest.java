package org.threefold.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.casefile.PainConditions;
import org.threefold.casefile.ReferralId;
import org.threefold.history.Confirmation;
import org.threefold.history.Histories;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.referral.Acceptance;
import org.threefold.referral.Likeness;
import org.threefold.referral.Origin;
import org.threefold.referral.ReferralFilter;
import org.threefold.referral.Referrals;
import org.threefold.referral.Referrer;
import org.threefold.referral.Urgency;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.nio.charset.StandardCharsets;
import java.util.List;

@InTheClinic
class BundlesTest {

    @Autowired Clinic clinic;
    @Autowired Bundles bundles;
    @Autowired Referrals referrals;
    @Autowired Histories histories;

    @Test
    void looking_at_a_bundle_stores_nothing() {
        var cora = clinic.coordinator();

        var preview = done(bundles.preview(cora, file(named("Peek", "Only"))));

        assertThat(preview.understood().person().family()).isEqualTo("Peek");
        assertThat(done(referrals.referrals(cora, ReferralFilter.ALL, 0, 100)))
                .noneMatch(line -> line.toString().contains("Peek"));
    }

    @Test
    void what_a_bundle_brought_waits_with_its_referral_and_goes_into_the_case() {
        var cora = clinic.coordinator();
        var preview = done(bundles.preview(cora, file(named("Goes", "Along"))));

        var referral = done(bundles.refer(cora, preview, letter()));
        var kept = done(bundles.of(cora, referral)).orElseThrow();
        var caseId = clinic.seated(accepted(referral));
        var history = done(histories.of(clinic.painSpecialist(), caseId));

        assertThat(done(referrals.referral(cora, referral)).referral().origin())
                .isEqualTo(Origin.BY_BUNDLE);
        assertThat(kept.understood()).isEqualTo(preview.understood());
        assertThat(history.trials())
                .hasSize(6)
                .allMatch(it -> it.fact().confirmation() == Confirmation.REPORTED);
        assertThat(history.medications()).hasSize(3);
    }

    @Test
    void the_same_command_refers_once() {
        var cora = clinic.coordinator();
        var preview = done(bundles.preview(cora, file(named("Twice", "Pressed"))));
        var letter = letter();

        assertThat(bundles.refer(cora, preview, letter))
                .isEqualTo(bundles.refer(cora, preview, letter));
    }

    @Test
    void a_person_known_already_is_pointed_out() {
        var cora = clinic.coordinator();
        var first = done(bundles.preview(cora, file(named("Known", "Already"))));
        done(bundles.refer(cora, first, letter()));

        var again = done(bundles.preview(cora, file(named("Known", "Already"))));

        assertThat(again.duplicates())
                .anySatisfy(
                        known -> {
                            assertThat(known.person().family()).isEqualTo("Known");
                            assertThat(known.because())
                                    .containsExactlyInAnyOrder(
                                            Likeness.SAME_IDENTIFIER,
                                            Likeness.SAME_NAME_AND_BIRTH_DATE);
                        });
    }

    @Test
    void a_letter_without_a_question_stores_neither_referral_nor_bundle() {
        var cora = clinic.coordinator();
        var preview = done(bundles.preview(cora, file(named("Asks", "Nothing"))));
        var silent =
                new CoverLetter(
                        Ids.next(),
                        PainConditions.byCode("G89.29").orElseThrow(),
                        "",
                        Urgency.ROUTINE,
                        new Referrer("Dr. Lee", "", ""),
                        "");

        assertThat(refusal(bundles.refer(cora, preview, silent))).startsWith("Question asked: ");
        var later = done(bundles.preview(cora, file(named("Asks", "Nothing"))));
        assertThat(later.duplicates()).noneMatch(known -> known.person().family().equals("Asks"));
    }

    @Test
    void only_those_who_send_referrals_may_read_a_bundle_in() {
        assertThat(refusal(bundles.preview(clinic.therapist(), file(BundleSamples.own()))))
                .contains("may not read a file to be sent as a referral");
    }

    @Test
    void a_referrer_learns_of_no_duplicates() {
        var preview = done(bundles.preview(clinic.referrer(), file(BundleSamples.own())));

        assertThat(preview.duplicates()).isEqualTo(List.of());
    }

    @Test
    void a_bad_file_is_refused_with_its_sentence() {
        var twoPeople = BundleSamples.bundle(BundleSamples.PATIENT, BundleSamples.PATIENT);

        assertThat(refusal(bundles.preview(clinic.coordinator(), file(twoPeople))))
                .startsWith("The bundle holds 2 patients.");
    }

    private CaseId accepted(ReferralId referral) {
        return done(
                referrals.accept(
                        clinic.coordinator(),
                        new Acceptance(Ids.next(), referral, "May ketamine help?", null)));
    }

    private static CoverLetter letter() {
        return new CoverLetter(
                Ids.next(),
                PainConditions.byCode("G90.522").orElseThrow(),
                "Would ketamine help her pain?",
                Urgency.SOON,
                new Referrer("Dr. Lee", "Harbor Pain Clinic", "206-555-0199"),
                "");
    }

    private static String named(String family, String given) {
        return BundleSamples.own()
                .replace("Brandt-Okafor", family)
                .replace("\"Odile\",", "\"" + given + "\",")
                .replace("HB-20417", family + "-1");
    }

    private static SentFile file(String json) {
        return new SentFile("referral.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
