package org.threefold.interop;

import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Type;
import org.threefold.history.ObservationKind;
import org.threefold.history.ReportedFact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads an answered questionnaire: that it was answered, and those of its answers that are
/// measurements `history` knows, found by the LOINC code in the item's `linkId`.
///
/// A total is taken as sent. It is not computed from the items: which version of the form was
/// shown is not known here.
final class QuestionnaireEntry {

    private static final Set<String> UNFINISHED =
            Set.of("in-progress", "stopped", "entered-in-error");

    /// The answers of PHQ and GAD items, clinical.md 4.4.
    private static final Map<String, Integer> POINTS =
            Map.of("LA6568-5", 0, "LA6569-3", 1, "LA6570-1", 2, "LA6571-9", 3);

    private final Frame frame;

    QuestionnaireEntry(Frame frame) {
        this.frame = frame;
    }

    Taken take(QuestionnaireResponse response) {
        var status = response.getStatus() == null ? "" : response.getStatus().toCode();
        if (UNFINISHED.contains(status)) {
            return Taken.leftOut("was not finished");
        }
        return switch (When.of(response.getAuthoredElement(), frame.today())) {
            case When.Day(var day) ->
                    taken(response, new Span(Optional.of(day), Optional.empty(), ""), status);
            case When.Rough _ -> Taken.leftOut("gives no exact day");
            case When.Missing _ -> Taken.leftOut("gives no day");
            case When.Wrong(var why) -> Taken.leftOut("is " + why);
        };
    }

    private Taken taken(QuestionnaireResponse response, Span day, String status) {
        var items = items(response.getItem()).toList();
        var facts = new ArrayList<ReportedFact>();
        var name = org.threefold.history.Coding.named(title(response));
        var answered = items.stream().filter(item -> item.hasAnswer()).count();
        facts.add(
                frame.fact(
                        ReportedFact.Kind.QUESTIONNAIRE,
                        name,
                        answered + " answers",
                        day,
                        status,
                        response));
        items.stream()
                .flatMap(item -> measured(item, day, status, response).stream())
                .forEach(facts::add);
        return new Taken.Facts(List.copyOf(facts), Optional.empty());
    }

    private static Stream<QuestionnaireResponseItemComponent> items(
            List<QuestionnaireResponseItemComponent> level) {
        return level.stream()
                .flatMap(item -> Stream.concat(Stream.of(item), items(item.getItem())));
    }

    private String title(QuestionnaireResponse response) {
        var address = frame.clean(Codings.orEmpty(response.getQuestionnaire()), 200);
        var last = address.substring(address.lastIndexOf('/') + 1).replaceFirst("\\|.*$", "");
        return switch (last) {
            case "" -> "Questionnaire without a name";
            case "44249-1" -> "PHQ-9";
            case "69737-5" -> "GAD-7";
            case "72109-2" -> "AUDIT-C";
            case "91148-7" -> "PEG";
            default -> last;
        };
    }

    private Optional<ReportedFact> measured(
            QuestionnaireResponseItemComponent item,
            Span day,
            String status,
            QuestionnaireResponse from) {
        var code = Codings.orEmpty(item.getLinkId()).replaceFirst("^.*/", "");
        var words = frame.clean(Codings.orEmpty(item.getText()), 300);
        var name =
                new org.threefold.history.Coding(org.threefold.history.Coding.LOINC, code, words);
        return ObservationKind.of(name)
                .flatMap(kind -> points(item).map(points -> Value.of(kind, name, points, frame)))
                .filter(Value.Understood.class::isInstance)
                .map(Value.Understood.class::cast)
                .map(value -> frame.measured(value, day, status, from));
    }

    private static Optional<Type> points(QuestionnaireResponseItemComponent item) {
        if (item.getAnswer().size() != 1) {
            return Optional.empty();
        }
        return switch (item.getAnswerFirstRep().getValue()) {
            case IntegerType whole -> Optional.of(whole);
            case DecimalType number -> Optional.of(new Quantity().setValue(number.getValue()));
            case Quantity quantity -> Optional.of(quantity);
            case Coding choice -> points(choice);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Type> points(Coding choice) {
        return Optional.ofNullable(POINTS.get(Codings.orEmpty(choice.getCode())))
                .map(points -> new Quantity().setValue(BigDecimal.valueOf(points)));
    }
}
