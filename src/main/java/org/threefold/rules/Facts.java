package org.threefold.rules;

import org.threefold.evaluation.Questions;
import org.threefold.evaluation.Section;
import org.threefold.forms.AnswerValue;
import org.threefold.history.ObservationKind;
import org.threefold.history.ReportedName;
import org.threefold.history.SoughtTerms;
import org.threefold.intake.HomeQuestions;
import org.threefold.kernel.Answer;
import org.threefold.settings.Amount;
import org.threefold.settings.Choice;
import org.threefold.settings.PracticePolicy;
import org.threefold.settings.Setting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All that the rules may know of one candidate on one day. Immutable; made anew for every
/// screening.
///
/// `answers` are what the team recorded, by question id; `atHome` what the patient answered at
/// home. `readings`, `conditions` and `screens` are what a
/// referral reports and nobody confirmed. `medicines` are those that are taken or may be,
/// `morphine` is the oral morphine equivalent of all opioids in mg a day, `signed` are the sections
/// that were signed. `session` is the day of a session, and `dosing` says that there is one:
/// before, nothing of it was asked.
public record Facts(
        LocalDate today,
        Answer<LocalDate> born,
        Map<String, Answer<AnswerValue>> answers,
        PatientReport atHome,
        List<Reading> readings,
        List<ReportedName> conditions,
        List<ReportedScreen> screens,
        StandardCare standardCare,
        List<Medicine> medicines,
        Answer<BigDecimal> morphine,
        Set<Section> signed,
        SessionDay session,
        boolean dosing,
        PracticePolicy policy)
        implements RecordedAnswers {

    /// Before the name of a setting, among what a rule reads.
    static final String SETTING = "practice policy: ";

    public Facts {
        answers = Map.copyOf(answers);
        readings = List.copyOf(readings);
        conditions = List.copyOf(conditions);
        screens = List.copyOf(screens);
        medicines = List.copyOf(medicines);
        signed = Set.copyOf(signed);
    }

    /// All that is recorded, in words.
    public List<FactSaid> said() {
        return FactSnapshot.of(this);
    }

    /// The same person on the day of a session.
    Facts on(SessionDay day) {
        return at(day, true);
    }

    /// The same facts on another day that is none of a session.
    Facts at(LocalDate day) {
        return at(SessionDay.of(day), false);
    }

    private Facts at(SessionDay day, boolean session) {
        return new Facts(
                day.date(),
                born,
                answers,
                atHome,
                readings,
                conditions,
                screens,
                standardCare,
                medicines,
                morphine,
                signed,
                day,
                session,
                policy);
    }

    /// What the practice has set.
    BigDecimal set(Amount setting) {
        noticeSetting(setting);
        return policy.of(setting);
    }

    boolean isSet(Choice setting, String key) {
        noticeSetting(setting);
        return policy.of(setting).contains(key);
    }

    /// "12 months"
    String words(Amount setting) {
        noticeSetting(setting);
        return policy.words(setting);
    }

    /// The first day of the period before today that the practice has set.
    LocalDate since(Amount setting) {
        int amount = set(setting).intValueExact();
        return switch (setting.unit()) {
            case WEEKS -> today.minusWeeks(amount);
            case MONTHS -> today.minusMonths(amount);
            case YEARS -> today.minusYears(amount);
            default -> today.minusDays(amount);
        };
    }

    private static void noticeSetting(Setting setting) {
        FactDependencies.notice(SETTING + setting.name());
    }

    /// Those of this kind, which a referral reports in words.
    List<ReportedScreen> screens(ObservationKind kind) {
        FactDependencies.notice("reported: " + kind.words());
        return screens.stream().filter(it -> it.kind() == kind).toList();
    }

    @Override
    public StandardCare standardCare() {
        FactDependencies.notice("adequacy of the treatment trials");
        return standardCare;
    }

    @Override
    public List<Medicine> medicines() {
        FactDependencies.notice("list of medicines");
        return medicines;
    }

    @Override
    public Answer<BigDecimal> morphine() {
        FactDependencies.notice("daily morphine equivalent");
        return morphine;
    }

    @Override
    public Set<Section> signed() {
        FactDependencies.notice("signatures of the sections");
        return signed;
    }

    @Override
    public Answer<AnswerValue> answer(String questionId) {
        FactDependencies.notice(questionId);
        return answers.getOrDefault(Questions.the(questionId).id(), new Answer.NotAsked<>());
    }

    /// What the patient answered at home, where that is asked there.
    Optional<Boolean> toldAtHome(String questionId) {
        if (HomeQuestions.find(questionId).isPresent())
            FactDependencies.notice(AtHome.fact(questionId));
        return Optional.ofNullable(atHome.answers().get(questionId));
    }

    /// Whether a clinician has asked again what somebody else says otherwise.
    boolean askedAgain(String questionId) {
        return atHome.askedAgain().contains(questionId);
    }

    /// The conditions by which the referral says yes to this question; empty if none.
    String reported(String questionId) {
        var terms = ReportedConditions.of(questionId);
        if (!terms.isEmpty()) FactDependencies.notice("reported: conditions");
        return terms.in(conditions, ", ");
    }

    Optional<Reading> latest(ObservationKind kind) {
        FactDependencies.notice("reported: " + kind.words());
        return Reading.latest(readings, kind);
    }

    /// All of this kind, as of several things that are measured apart.
    List<Reading> each(ObservationKind kind) {
        return latest(kind).isEmpty()
                ? List.of()
                : readings.stream().filter(it -> it.kind() == kind).toList();
    }

    /// All of the day of the latest one: of those nobody can tell which came last.
    List<Reading> ofTheLatestDay(ObservationKind kind) {
        return latest(kind).map(last -> Reading.ofTheDay(readings, last)).orElse(List.of());
    }

    /// Completed years, if the day of birth is known.
    Optional<Integer> age() {
        FactDependencies.notice("date of birth");
        return born instanceof Answer.Known<LocalDate>(var day)
                ? Optional.of(Period.between(day, today).getYears())
                : Optional.empty();
    }

    /// What the referral reports under any of these terms, as a sentence; empty if nothing.
    String reportedAs(SoughtTerms terms) {
        if (!terms.isEmpty()) FactDependencies.notice("reported: conditions");
        var matching = terms.in(conditions, ", ");
        return matching.isEmpty() ? "" : "The referral reports: " + matching + "; not confirmed.";
    }
}
