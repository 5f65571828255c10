package org.threefold.consent;

import static org.threefold.support.Clinic.FRESH;
import static org.threefold.support.Clinic.done;

import org.threefold.consent.CapacityNote.Judgement;
import org.threefold.consent.CapacityNote.Verdict;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.review.DecisionDraft;
import org.threefold.review.Minutes;
import org.threefold.review.Opened;
import org.threefold.review.Opinion;
import org.threefold.review.Position;
import org.threefold.review.Reviews;
import org.threefold.rules.Route;
import org.threefold.support.Clinic;
import org.threefold.support.Patients;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// People with a consent in some state, through the services. Sets everything that a test does not
/// talk about.
public class ConsentCases {

    public static final String NAME = "Per Lindqvist";

    private final Clinic clinic;
    private final Patients patients;
    private final Reviews reviews;
    private final ConsentForms forms;
    private final Consents consents;
    private final OwnConsent own;

    ConsentCases(
            Clinic clinic,
            Patients patients,
            Reviews reviews,
            ConsentForms forms,
            Consents consents,
            OwnConsent own) {
        this.clinic = clinic;
        this.patients = patients;
        this.reviews = reviews;
        this.forms = forms;
        this.consents = consents;
        this.own = own;
    }

    /// The newest version is in force: two have adopted it.
    public ConsentForm adopted() {
        for (var who : List.of(clinic.psychiatrist(), clinic.therapist())) {
            var waits = done(forms.book(who)).versions().newestFirst().getFirst();
            if (waits.waits() && !waits.adoptedBy(account(who)))
                done(forms.adopt(who, waits.number(), waits.form().sha256(), FRESH));
        }
        return done(forms.book(clinic.therapist())).inForce().orElseThrow().form();
    }

    /// A patient whose team has decided to go on with three sessions of at most 0.75 mg/kg.
    public Patients.Patient decided() {
        var patient = patients.invited("Lindqvist", "Per");
        Opened.signEvaluation(clinic, patient.caseId());
        decide(patient.caseId(), Opened.goingOn(Position.PROCEED, List.of(), Map.of()));
        return patient;
    }

    public void decide(CaseId caseId, DecisionDraft draft) {
        var seats = List.of(clinic.painSpecialist(), clinic.psychiatrist(), clinic.therapist());
        for (var seat : seats)
            done(
                    reviews.signOpinion(
                            seat,
                            caseId,
                            Opinion.Id.next(),
                            Opened.opinion(draft.position()),
                            FRESH));
        var id = Minutes.Id.next();
        done(reviews.decide(clinic.painSpecialist(), caseId, id, draft, null));
        for (var seat : seats) done(reviews.signDecision(seat, caseId, id, FRESH));
    }

    /// The same, and the pain seat has offered.
    public Patients.Patient offered() {
        adopted();
        var patient = decided();
        offer(patient.caseId());
        return patient;
    }

    public Offer offer(CaseId caseId) {
        return done(consents.offer(
                        clinic.painSpecialist(),
                        caseId,
                        Ids.next(),
                        ProtocolProfile.KAP_PSYCHEDELIC,
                        Route.INTRAMUSCULAR))
                .offer()
                .orElseThrow()
                .offer();
    }

    public Offer open(Patients.Patient patient) {
        return mine(patient).open().orElseThrow().offer();
    }

    public MyConsent mine(Patients.Patient patient) {
        return done(own.mine(patient.me(), patient.caseId()));
    }

    public void read(Patients.Patient patient) {
        var offer = open(patient).id();
        for (var item : ConsentItem.values())
            done(own.read(patient.me(), patient.caseId(), offer, item));
    }

    /// Answers what is left of the round: rightly, save for these.
    public MyConsent answer(Patients.Patient patient, String... wrongly) {
        var open = mine(patient).open().orElseThrow();
        int round = open.progress().round();
        for (var it : open.progress().toAnswer()) {
            boolean wrong = Arrays.asList(wrongly).contains(it.id());
            done(
                    own.answer(
                            patient.me(),
                            patient.caseId(),
                            open.offer().id(),
                            it.id(),
                            code(it, round, wrong)));
        }
        return mine(patient);
    }

    public static String code(ConsentQuestion question, int round, boolean wrong) {
        var right = question.in(round).answer().code();
        if (!wrong) return right;
        return right.equals("a") ? "b" : "a";
    }

    public void talk(CaseId caseId) {
        done(consents.noteTalk(clinic.therapist(), caseId, talkDraft(false)));
    }

    public static TalkDraft talkDraft(boolean enough) {
        return new TalkDraft(
                Ids.next(),
                "It may help for some weeks, or not at all.",
                "If it burns, or if dark thoughts come, at once.",
                enough,
                enough ? "He told all of it in his own words, twice." : "");
    }

    public void capacity(CaseId caseId) {
        done(consents.noteCapacity(clinic.psychiatrist(), caseId, Ids.next(), all(Verdict.YES)));
    }

    public static Map<Ability, Judgement> all(Verdict verdict) {
        return Arrays.stream(Ability.values())
                .collect(
                        Collectors.toMap(
                                it -> it, _ -> new Judgement(verdict, "In his own words.")));
    }

    /// Read, understood, talked about, and judged able: what is left is the signature.
    public Patients.Patient ready() {
        var patient = offered();
        prepare(patient);
        return patient;
    }

    public void prepare(Patients.Patient patient) {
        read(patient);
        answer(patient);
        talk(patient.caseId());
        capacity(patient.caseId());
    }

    public Patients.Patient signed() {
        var patient = ready();
        sign(patient);
        return patient;
    }

    public MyConsent sign(Patients.Patient patient) {
        return done(own.sign(patient.me(), patient.caseId(), signing(patient), FRESH));
    }

    public SigningDraft signing(Patients.Patient patient) {
        var open = mine(patient).open().orElseThrow();
        return new SigningDraft(Ids.next(), open.offer().id(), open.shownSha256(), NAME, true);
    }

    UUID account(Actor.Staff who) {
        return who.id().value();
    }
}
