package org.threefold.rules;

import org.threefold.evaluation.Questions;
import org.threefold.evaluation.Section;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.forms.Shape;
import org.threefold.history.Coding;
import org.threefold.history.Confirmation;
import org.threefold.history.Medication;
import org.threefold.history.Medication.Status;
import org.threefold.history.MedicationId;
import org.threefold.history.ObservationKind;
import org.threefold.history.ReportedName;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.settings.PracticePolicy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Charts for rule tests, written as on a slip of paper: `question=value; question=value`.
///
/// Values: yes, no, `?` (asked, not known), `-` (not asked), a number, a day, an option's key.
/// `born=` sets the birth date; `reported KIND=value@day` adds what a referral measured;
/// `condition=words` what it reports; `trials=met|not met|not shown` the standard care.
/// `home question=yes` is what the patient answered at home;
/// `takes=words@status` is a medicine; `mme=` the morphine equivalent; `signed=` the sections that
/// are signed; `dosing=yes` makes it the day of a session, `day.weighed-on=` and the like are asked
/// on the day of a session.
public final class Chart {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /// Of the questions, those whose unworrying answer is not "no".
    private static final String WELL =
            """
            medical.ecg-done=yes; medical.ecg-on=2026-11-01; medical.qtc=420;
            medical.bp1-systolic=120; medical.bp1-diastolic=80; medical.bp1-on=2026-11-10;
            medical.bp2-systolic=118; medical.bp2-diastolic=78; medical.bp2-on=2026-11-11;
            medical.vitals-on=2026-11-10; medical.heart-rate=70; medical.spo2=98;
            medical.weight=70; medical.height=175; medical.liver-tests-on=2026-11-01;
            medical.alt-uln=0.5; medical.ast-uln=0.5; medical.alp-uln=0.5; medical.ggt-uln=0.5;
            medical.egfr=90; medical.egfr-on=2026-11-01; medical.seen-in-person=yes;
            medications.pdmp-checked=yes; medications.pdmp-checked-on=2026-11-20;
            psychiatric.asq=negative; psychiatric.asq-on=2026-11-20;
            psychiatric.phq9-total=4; psychiatric.phq9-item9=0; psychiatric.phq9-on=2026-11-20;
            psychiatric.gad7-total=4; psychiatric.gad7-on=2026-11-20;
            substance.audit-c-total=1; substance.audit-c-on=2026-11-20; substance.urine-tested=yes;
            expectations.pain-change=30; goals.emergency-contact=yes;
            medications.reconciled=yes; medications.reconciled-on=2026-11-20;
            signed=MEDICAL_HISTORY,TREATMENT_TRIALS,PSYCHIATRIC_CONDITIONS
            """;

    private final Map<String, Answer<AnswerValue>> answers = new HashMap<>();
    private final Map<String, Boolean> atHome = new HashMap<>();
    private final Set<String> askedAgain = new HashSet<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<ReportedName> conditions = new ArrayList<>();
    private final List<ReportedScreen> screens = new ArrayList<>();
    private Answer<LocalDate> born = new Answer.NotAsked<>();
    private StandardCare standardCare =
            new StandardCare.NotShown(List.of("No trials are recorded."));
    private final List<Medication> medicines = new ArrayList<>();
    private Answer<BigDecimal> morphine = new Answer.NotAsked<>();
    private final Set<Section> signed = EnumSet.noneOf(Section.class);
    private boolean dosing;
    private PracticePolicy policy = PracticePolicy.USUAL;
    private final DaySlip day = new DaySlip();

    private Chart() {}

    public static Facts empty(String slip) {
        return new Chart().write(slip).facts();
    }

    /// Everything is known, nothing is worrying; then what the slip says.
    public static Facts well(String slip) {
        var chart = new Chart();
        for (var question : Questions.all()) {
            if (question.shape() instanceof Shape.YesNo) chart.say(question, "no");
        }
        chart.day.sayNo();
        return chart.write(WELL + "; born=1980-01-01; trials=met")
                .write(DaySlip.WELL)
                .write(slip)
                .facts();
    }

    /// Every question asked, of the evaluation and of the day, and nothing known.
    public static Facts nothingKnown() {
        var chart = new Chart();
        for (var question : Questions.all()) chart.say(question, "?");
        chart.day.sayNotKnown();
        return chart.write("mme=?").facts();
    }

    private Chart write(String slip) {
        for (var note : slip.split(";")) {
            if (!note.isBlank()) note(note.strip());
        }
        return this;
    }

    private void note(String note) {
        var parts = note.split("=", 2);
        var subject = parts[0].strip();
        var said = parts[1].strip();
        if (subject.equals("born")) born = new Answer.Known<>(LocalDate.parse(said));
        else if (subject.equals("unborn")) born = new Answer.NotAsked<>();
        else if (subject.equals("condition")) conditions.add(ReportedName.of(said));
        else if (subject.startsWith("screen")) screen(said, subject);
        else if (subject.equals("trials")) standardCare = care(said);
        else if (subject.equals("takes")) take(said);
        else if (subject.equals("mme")) morphine = amount(said);
        else if (subject.equals("signed")) sign(said);
        else if (subject.equals("dosing")) dosing = said.equals("yes");
        else if (subject.equals("asked again")) askedAgain.add(said);
        else if (subject.startsWith("home ")) atHome.put(subject.substring(5), said.equals("yes"));
        else if (subject.startsWith("day.")) day.say(subject.substring(4), said);
        else if (subject.startsWith("set "))
            policy = new PracticePolicy(Map.of(subject.substring(4), said));
        else if (subject.startsWith("reported ")) report(subject.substring(9), said);
        else say(Questions.the(subject), said);
    }

    private void report(String kind, String said) {
        var parts = said.split("@");
        readings.add(
                new Reading(
                        ObservationKind.valueOf(kind),
                        new BigDecimal(parts[0]),
                        LocalDate.parse(parts[1])));
    }

    /// "High@2026-11-20", or without a day
    private void screen(String said, String subject) {
        var parts = said.split("@");
        var day = parts.length > 1 ? LocalDate.parse(parts[1]) : null;
        boolean item9 = subject.endsWith("item 9");
        screens.add(
                new ReportedScreen(
                        item9 ? ObservationKind.PHQ9_ITEM9 : ObservationKind.SUICIDE_SCREEN,
                        item9 ? "PHQ-9 item 9" : "C-SSRS",
                        parts[0],
                        day,
                        subject.endsWith("since")));
    }

    private void take(String said) {
        var parts = said.split("@");
        medicines.add(
                new Medication(
                        MedicationId.next(),
                        CaseId.next(),
                        Coding.named(parts[0]),
                        null,
                        null,
                        null,
                        parts.length > 1 ? Status.valueOf(parts[1]) : Status.ACTIVE,
                        Confirmation.CONFIRMED,
                        null));
    }

    private void sign(String said) {
        signed.clear();
        for (var section : said.split(",")) {
            if (!section.equals("-")) signed.add(Section.valueOf(section));
        }
    }

    private static Answer<BigDecimal> amount(String said) {
        return switch (said) {
            case "?" -> new Answer.NotKnown<>();
            case "-" -> new Answer.NotAsked<>();
            default -> new Answer.Known<>(new BigDecimal(said));
        };
    }

    private void say(Question question, String said) {
        answers.put(
                question.id(),
                switch (said) {
                    case "?" -> new Answer.NotKnown<>();
                    case "-" -> new Answer.NotAsked<>();
                    default -> new Answer.Known<>(value(question, said));
                });
    }

    private static AnswerValue value(Question question, String said) {
        return switch (question.shape()) {
            case Shape.YesNo _ -> new AnswerValue.YesNo(said.equals("yes"));
            case Shape.Choice _ -> new AnswerValue.Chosen(said);
            case Shape.Number _ -> new AnswerValue.Amount(new BigDecimal(said));
            case Shape.Day _ -> new AnswerValue.On(LocalDate.parse(said));
            case Shape.Words _ -> new AnswerValue.Text(said);
        };
    }

    private static StandardCare care(String said) {
        return switch (said) {
            case "met" -> new StandardCare.Met();
            case "not met" -> new StandardCare.NotMet(List.of("One adequate trial of two."));
            default -> new StandardCare.NotShown(List.of("Doses are missing."));
        };
    }

    private Facts facts() {
        return new Facts(
                TODAY,
                born,
                answers,
                new PatientReport(atHome, askedAgain),
                readings,
                conditions,
                screens,
                standardCare,
                Medicine.all(medicines, answers),
                morphine,
                signed,
                day.on(TODAY),
                dosing,
                policy);
    }
}
