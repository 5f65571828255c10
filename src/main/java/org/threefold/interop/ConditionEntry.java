package org.threefold.interop;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.threefold.casefile.ConditionKey;
import org.threefold.casefile.PainCondition;
import org.threefold.history.Coding;
import org.threefold.history.ReportedFact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Reads diagnoses and other conditions, and notes those that are pain.
final class ConditionEntry {

    /// Says that an appointment is due, and nothing of the person's health.
    private static final Set<String> ADMINISTRATIVE = Set.of("314529007");

    private static final Set<String> OVER = Set.of("inactive", "remission", "resolved");

    private final ImportContext context;
    private final List<PainSuggestion> current = new ArrayList<>();
    private final List<PainSuggestion> past = new ArrayList<>();

    ConditionEntry(ImportContext context) {
        this.context = context;
    }

    Taken take(Condition condition) {
        var names = Codings.all(condition.getCode(), context);
        if (names.isEmpty()) {
            return Taken.leftOut("does not name the condition");
        }
        var verification = Statuses.verification(condition.getVerificationStatus());
        var objection = Statuses.objection(verification);
        if (objection.isPresent()) {
            return Taken.leftOut(objection.get());
        }
        if (names.stream()
                .anyMatch(
                        name ->
                                Codings.SNOMED.equals(name.system())
                                        && ADMINISTRATIVE.contains(name.code()))) {
            return Taken.leftOut("is an appointment, not a condition");
        }
        return Codings.wordless(names)
                .map(code -> Taken.unread("has a code without words that is not known here", code))
                .orElseGet(() -> taken(condition, names, verification));
    }

    /// Each condition once: what still holds before what is over, and what is named before pain
    /// in general.
    List<PainSuggestion> pain() {
        var once = new LinkedHashMap<PainCondition, PainSuggestion>();
        Stream.of(current, past)
                .flatMap(
                        each ->
                                each.stream()
                                        .sorted(Comparator.comparing(ConditionEntry::isGeneral)))
                .forEach(each -> once.putIfAbsent(each.condition(), each));
        return List.copyOf(once.values());
    }

    private static boolean isGeneral(PainSuggestion suggestion) {
        return suggestion.condition().key() == ConditionKey.OTHER;
    }

    private Taken taken(Condition condition, List<Coding> names, String verification) {
        var onset = Span.of(condition.getOnset(), context);
        var over = Span.of(condition.getAbatement(), context);
        var status = Statuses.clinical(condition.getClinicalStatus());
        var doubt = doubt(verification);
        PainNames.of(names)
                .map(pain -> new PainSuggestion(pain, reported(names, doubt)))
                .ifPresent((OVER.contains(status) ? past : current)::add);
        return Taken.one(
                context.fact(
                        ReportedFact.Kind.CONDITION,
                        names.getFirst(),
                        doubt,
                        onset.until(over.start().or(onset::end)),
                        status,
                        condition));
    }

    private static String doubt(String verification) {
        return switch (verification) {
            case "", "confirmed" -> "";
            case "unconfirmed" -> verification;
            default -> verification + ", not confirmed";
        };
    }

    private static String reported(List<Coding> names, String doubt) {
        var words = names.getFirst().words();
        return doubt.isEmpty() ? words : words + " (" + doubt + ")";
    }

    /// The first code of a concept that has one from a fixed list.
    static String code(CodeableConcept concept) {
        return concept.getCoding().stream()
                .map(coding -> Clean.text(Codings.orEmpty(coding.getCode()), 40))
                .findFirst()
                .orElse("");
    }
}
