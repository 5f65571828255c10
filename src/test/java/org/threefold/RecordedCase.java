package org.threefold;

import static org.threefold.support.Clinic.FRESH;
import static org.threefold.support.Clinic.PASSWORD;
import static org.threefold.support.Clinic.done;

import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.threefold.access.Accounts;
import org.threefold.access.CareTeams;
import org.threefold.bench.Stories;
import org.threefold.casefile.PainConditions;
import org.threefold.casefile.ReferralId;
import org.threefold.documents.AttachmentDraft;
import org.threefold.documents.AttachmentId;
import org.threefold.documents.AttachmentKind;
import org.threefold.documents.Attachments;
import org.threefold.documents.Papers;
import org.threefold.history.Measurement;
import org.threefold.identity.AccountInvitations;
import org.threefold.intake.HomeAnswerId;
import org.threefold.intake.Intakes;
import org.threefold.interop.Bundles;
import org.threefold.interop.CoverLetter;
import org.threefold.interop.SentFile;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.Ids;
import org.threefold.measures.Forms;
import org.threefold.measures.InstrumentBook;
import org.threefold.measures.Measures;
import org.threefold.notes.ProcessNotes;
import org.threefold.opioids.DiaryDayId;
import org.threefold.opioids.DiaryDraft;
import org.threefold.opioids.Opioids;
import org.threefold.opioids.Take;
import org.threefold.preparation.Preparations;
import org.threefold.referral.Letters;
import org.threefold.referral.Referrals;
import org.threefold.referral.Referrer;
import org.threefold.referral.Urgency;
import org.threefold.review.DecisionDraft;
import org.threefold.review.Minutes;
import org.threefold.review.Position;
import org.threefold.review.Reviews;
import org.threefold.safety.Alarms;
import org.threefold.safety.ClosingDraft;
import org.threefold.safety.Reached;
import org.threefold.safety.Risk;
import org.threefold.screening.AssessedFinding;
import org.threefold.screening.Clearance;
import org.threefold.screening.ClearanceDraft;
import org.threefold.screening.ClearanceId;
import org.threefold.screening.Clearances;
import org.threefold.screening.Screenings;
import org.threefold.support.Clinic;
import org.threefold.support.Links;
import org.threefold.support.Together;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One case with a little of everything, told through the services: it comes by a bundle, is
/// evaluated and weighed, deferred and signed, and its patient begins to read.
record RecordedCase(
        Clinic clinic,
        AutowireCapableBeanFactory beans,
        Accounts accounts,
        AccountInvitations invitations,
        CareTeams teams,
        Referrals referrals,
        Bundles bundles,
        Screenings screenings,
        Clearances clearances,
        ProcessNotes notes,
        Reviews reviews,
        Preparations preparations,
        Opioids opioids,
        Measures measures,
        Together together,
        Clock clock) {

    /// The case, the letter it came by, and who reads it.
    record Told(CaseId caseId, ReferralId referral, Actor patient) {}

    Told tell() {
        var referral = referred();
        var caseId = done(referrals.accept(clinic.coordinator(), Letters.accepting(referral)));
        clinic.seated(caseId);
        done(teams.join(clinic.coordinator(), caseId, clinic.monitor().id()));
        beans.createBean(Stories.class).weighed(caseId, together::save);
        clear(caseId);
        done(notes.write(clinic.therapist(), caseId, "He spoke of the sea."));
        defer(caseId);
        var patient = invited(caseId);
        done(preparations.open(patient, caseId, "the-evidence"));
        keepDiary(patient, caseId);
        attach(caseId);
        answer(patient, caseId);
        tellAtHome(patient, caseId);
        return new Told(caseId, referral, patient);
    }

    private ReferralId referred() {
        var letter =
                new CoverLetter(
                        Ids.next(),
                        PainConditions.byCode("G90.522").orElseThrow(),
                        "Would ketamine help?",
                        Urgency.SOON,
                        new Referrer("Dr. Lee", "Harbor Pain Clinic", "206-555-0199"),
                        "");
        var sent = done(SentFile.receive("referral.json", new ByteArrayInputStream(bundle())));
        var preview = done(bundles.preview(clinic.referrer(), sent));
        return done(bundles.refer(clinic.referrer(), preview, letter));
    }

    private static byte[] bundle() {
        try (var file =
                Objects.requireNonNull(RecordedCase.class.getResourceAsStream("/fhir/own.json"))) {
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void clear(CaseId caseId) {
        for (var finding : done(screenings.current(clinic.painSpecialist(), caseId)).findings())
            if (finding.open() && finding.clearable()) clear(caseId, finding);
    }

    private void clear(CaseId caseId, AssessedFinding finding) {
        var draft =
                new ClearanceDraft(
                        ClearanceId.next(),
                        finding.rule().id(),
                        finding.sentence(),
                        Clearance.Decision.CLEARED_WITH_CONDITIONS,
                        List.of("Seen again before the first session"),
                        "Seen and examined on the day of the visit.",
                        LocalDate.now(clock));
        done(clearances.sign(holder(finding.rule().owner()), caseId, draft, Clinic.FRESH));
    }

    private void defer(CaseId caseId) {
        var later = LocalDate.now(clock).plusWeeks(8);
        var draft =
                new DecisionDraft(
                        Position.DEFER,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        later,
                        "A longer trial of one drug",
                        "",
                        "",
                        Map.of());
        var id = Minutes.Id.next();
        done(reviews.decide(clinic.painSpecialist(), caseId, id, draft, null));
        for (var seat : Discipline.values())
            done(reviews.signDecision(holder(seat), caseId, id, FRESH));
    }

    private void keepDiary(Actor patient, CaseId caseId) {
        var taken = List.of(new Take("tramadol", Measurement.of("50", "mg"), BigDecimal.TWO));
        var today = new DiaryDraft(DiaryDayId.next(), LocalDate.now(clock), taken);
        done(opioids.write(patient, caseId, today));
    }

    /// By the coordinator, who takes one back.
    private void attach(CaseId caseId) {
        var attachments = beans.getBean(Attachments.class);
        for (var title : List.of("By post", "Of somebody else")) {
            var draft =
                    new AttachmentDraft(
                            AttachmentId.next(), AttachmentKind.OUTSIDE_LETTER, title, null);
            done(attachments.add(clinic.coordinator(), caseId, draft, Papers.letter()));
            if (title.startsWith("Of"))
                done(attachments.retract(clinic.coordinator(), caseId, draft.id(), "Wrong case"));
        }
    }

    /// Pain, mood and alcohol; an answer that asks for help is acted on.
    private void answer(Actor patient, CaseId caseId) {
        fill(patient, caseId, "peg", 7, 8, 7);
        fill(patient, caseId, "phq-9", 1, 1, 0, 0, 0, 0, 0, 0, 1);
        fill(patient, caseId, "audit-c", 1, 0, 0);
        var alarms = beans.getBean(Alarms.class);
        var alarm = done(alarms.read(clinic.psychiatrist(), caseId)).alarms().getFirst();
        var closing =
                new ClosingDraft(
                        Reached.REACHED,
                        Risk.LOW,
                        "Called; safe today.",
                        "Tomorrow at 9, by telephone",
                        "Nobody");
        done(alarms.close(clinic.psychiatrist(), caseId, alarm.id(), closing));
    }

    private void tellAtHome(Actor patient, CaseId caseId) {
        var intakes = beans.getBean(Intakes.class);
        for (var next = done(intakes.mine(patient, caseId)).next();
                next.isPresent();
                next = done(intakes.mine(patient, caseId)).next())
            done(
                    intakes.answer(
                            patient,
                            caseId,
                            HomeAnswerId.next(),
                            next.get().about(),
                            new org.threefold.forms.Reply.Declined()));
        done(intakes.send(patient, caseId));
    }

    private void fill(Actor patient, CaseId caseId, String instrument, int... points) {
        var id =
                done(measures.begin(patient, caseId, InstrumentBook.the(instrument)))
                        .response()
                        .id();
        Forms.points(instrument, points)
                .forEach((item, reply) -> done(measures.answer(patient, caseId, id, item, reply)));
        done(measures.finish(patient, caseId, id));
    }

    private Actor invited(CaseId caseId) {
        var cora = clinic.coordinator();
        var name = "patient." + Ids.next();
        var link = Links.shown(invitations.patient(cora, caseId, name, Links.WHY));
        done(accounts.accept(link.secret(), PASSWORD));
        return done(accounts.signIn(name, PASSWORD, "test")).actor();
    }

    private Actor.Staff holder(Discipline seat) {
        return switch (seat) {
            case PAIN -> clinic.painSpecialist();
            case MENTAL_HEALTH -> clinic.psychiatrist();
            case THERAPY -> clinic.therapist();
        };
    }
}
