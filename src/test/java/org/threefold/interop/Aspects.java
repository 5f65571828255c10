package org.threefold.interop;

import org.threefold.history.Allergies;
import org.threefold.history.LatestReports;
import org.threefold.history.Medication;
import org.threefold.history.NonDrugTrial;
import org.threefold.history.ObservationKind;
import org.threefold.history.ReportedFact;
import org.threefold.history.ReportedName;
import org.threefold.opioids.DailyTotal;
import org.threefold.referral.PersonDraft;
import org.threefold.rules.Facts;
import org.threefold.rules.Finding;
import org.threefold.rules.InteractionClass;
import org.threefold.rules.RuleBook;
import org.threefold.screening.ReportedToRules;

import java.util.List;
import java.util.stream.Collectors;

/// What can be asked of a bundle that was read, each aspect in words. `none` stands for nothing.
final class Aspects {

    private final Reading reading;

    Aspects(Reading reading) {
        this.reading = reading;
    }

    String of(String aspect) {
        return switch (reading) {
            case Reading.NotUnderstood(var why) -> aspect.equals("read") ? why : "NOT READ: " + why;
            case Reading.Understood read -> of(read, aspect);
        };
    }

    private static String of(Reading.Understood read, String aspect) {
        var words = aspect.split(" ", 2);
        return switch (words[0]) {
            case "read" -> "yes";
            case "name" -> read.person().family() + ", " + read.person().given();
            case "born" -> String.valueOf(read.person().birthDate());
            case "sex" -> read.person().sex().words();
            case "phone" -> read.person().contact().phone();
            case "open" -> open(read.person());
            case "notices" -> list(read.notices());
            case "pain" -> list(read.pain().stream().map(pain -> pain.condition().code()).toList());
            case "conditions" ->
                    list(facts(read).conditions().stream().map(ReportedName::words).toList());
            case "reported" -> reported(read, ReportedFact.Kind.valueOf(words[1]));
            case "observes" -> observed(read, ObservationKind.valueOf(words[1]));
            case "allergies" -> allergies(read).words();
            case "account" -> account(read.account());
            case "left-out" -> list(lines(read.account().leftOut()));
            case "unread" -> list(lines(read.account().unread()));
            case "parts" -> list(lines(read.account().parts()));
            case "trials" ->
                    list(read.findings().otherTrials().stream().map(Aspects::trial).toList());
            case "finding" -> finding(facts(read), words[1]);
            case "taken" ->
                    list(read.findings().medications().stream().map(Aspects::taken).toList());
            case "mme" -> DailyTotal.of(taken(read)).map(DailyTotal::words).orElse("none");
            case "lines" -> lines(read);
            case "class" -> medicines(facts(read), InteractionClass.valueOf(words[1]));
            default -> throw new IllegalArgumentException("No such aspect: " + aspect);
        };
    }

    private static String lines(Reading.Understood read) {
        return list(
                DailyTotal.of(taken(read)).stream()
                        .flatMap(total -> total.lines().stream())
                        .map(
                                line ->
                                        line.medicine()
                                                + " "
                                                + line.said()
                                                + " "
                                                + line.conversion().words()
                                                + ";")
                        .toList());
    }

    private static String open(PersonDraft person) {
        return list(
                person.problems(CasesTest.TODAY).stream()
                        .map(problem -> problem.field().words())
                        .toList());
    }

    private static Facts facts(Reading.Understood read) {
        return ReportedToRules.facts(read.findings().facts(), taken(read), CasesTest.TODAY);
    }

    private static List<Medication> taken(Reading.Understood read) {
        return read.findings().medications().stream()
                .filter(each -> each.status() != Medication.Status.STOPPED)
                .toList();
    }

    private static String reported(Reading.Understood read, ReportedFact.Kind kind) {
        return list(
                read.findings().of(kind).stream()
                        .map(fact -> (fact.coding().words() + ": " + fact.value()).strip())
                        .toList());
    }

    private static String observed(Reading.Understood read, ObservationKind kind) {
        return LatestReports.of(read.findings().facts())
                .of(kind)
                .map(ReportedFact::value)
                .orElse("none");
    }

    private static Allergies allergies(Reading.Understood read) {
        return Allergies.of(read.findings().facts());
    }

    private static String account(ImportReport account) {
        return "%d = %d + %d"
                .formatted(
                        account.entries(), account.understoodEntries(), account.leftOutEntries());
    }

    private static List<String> lines(List<ImportReport.Line> lines) {
        return lines.stream()
                .map(line -> (line.type() + " " + line.reason()).strip() + " x" + line.count())
                .toList();
    }

    private static String trial(NonDrugTrial trial) {
        return "%s, %s sessions, %s to %s"
                .formatted(
                        trial.name(),
                        trial.sessionsAttended(),
                        trial.course().start(),
                        trial.course().end());
    }

    /// As its line of the list says it.
    private static String finding(Facts facts, String rule) {
        return RuleBook.rules().stream()
                .filter(each -> each.id().equals(rule))
                .map(each -> each.of(facts))
                .map(
                        found ->
                                switch (found) {
                                    case Finding.Clear _ -> "clear";
                                    case Finding.Unknown unknown -> unknown.gist();
                                    case Finding.Concern concern -> concern.observed();
                                })
                .findFirst()
                .orElseThrow();
    }

    private static String taken(Medication each) {
        return "%s %s %s (%s)"
                .formatted(
                        each.drug().words(),
                        each.dose() == null ? "-" : each.dose().words(),
                        each.frequency(),
                        each.status().words());
    }

    private static String medicines(Facts facts, InteractionClass sought) {
        return list(
                facts.medicines().stream()
                        .filter(each -> each.classes().contains(sought))
                        .map(each -> each.name())
                        .toList());
    }

    private static String list(List<String> words) {
        return words.isEmpty() ? "none" : words.stream().sorted().collect(Collectors.joining("; "));
    }
}
