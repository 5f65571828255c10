package org.threefold.interop;

import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.threefold.history.Coding;
import org.threefold.history.ObservationKind;
import org.threefold.history.ReportedFact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads an answered questionnaire: every answer in words, and those among them that are
/// measurements `history` knows.
///
/// Answers on thoughts of death and on substance use are for the three seats (decision 0019, 42 CFR
/// Part 2): their scores are facts of their own, guarded row by row, and their words stay in the
/// file.
///
/// A total is taken as sent. It is not computed from the items: which version of the form was
/// shown is not known here.
final class QuestionnaireEntry {

    private static final Set<String> UNFINISHED =
            Set.of("in-progress", "stopped", "entered-in-error");
    private static final int LONGEST = 8000;

    private final Frame frame;

    QuestionnaireEntry(Frame frame) {
        this.frame = frame;
    }

    Taken take(QuestionnaireResponse response) {
        var status = response.getStatus() == null ? "" : response.getStatus().toCode();
        if (UNFINISHED.contains(status)) {
            return Taken.unread("was not finished", title(response));
        }
        return switch (When.of(response.getAuthoredElement(), frame.today())) {
            case When.Day day -> taken(response, Span.on(day), status);
            case When.Rough _ -> Taken.unread("gives no exact day", title(response));
            case When.Missing _ -> Taken.unread("gives no day", title(response));
            case When.Wrong(var why) -> Taken.unread("is " + why, title(response));
        };
    }

    private Taken taken(QuestionnaireResponse response, Span day, String status) {
        var title = title(response);
        var answered =
                items(response.getItem())
                        .filter(QuestionnaireResponseItemComponent::hasAnswer)
                        .map(item -> new AnsweredItem(item, title, frame))
                        .toList();
        var facts = new ArrayList<ReportedFact>();
        facts.add(
                frame.fact(
                        ReportedFact.Kind.QUESTIONNAIRE,
                        Coding.named(title),
                        words(title, answered),
                        day,
                        status,
                        response));
        for (var item : answered) {
            measured(item)
                    .map(value -> frame.measured(value, day, status, response))
                    .ifPresent(facts::add);
        }
        return new Taken.Facts(List.copyOf(facts), Optional.empty());
    }

    /// Items are nested in items, and in answers.
    private static Stream<QuestionnaireResponseItemComponent> items(
            List<QuestionnaireResponseItemComponent> level) {
        return level.stream()
                .flatMap(
                        item ->
                                Stream.of(
                                                Stream.of(item),
                                                items(item.getItem()),
                                                item.getAnswer().stream()
                                                        .flatMap(it -> items(it.getItem())))
                                        .flatMap(each -> each));
    }

    private String words(String title, List<AnsweredItem> answered) {
        var open = answered.stream().filter(it -> !it.forSeatsAlone()).toList();
        var words = open.stream().map(AnsweredItem::words).collect(Collectors.joining("; "));
        if (words.length() > LONGEST) {
            frame.unreadPart(title + ": the end of its " + answered.size() + " answers");
            words = words.substring(0, LONGEST) + "…";
        }
        int withheld = answered.size() - open.size();
        return answered.size()
                + " answers"
                + (words.isEmpty() ? "" : ": " + words)
                + (withheld == 0
                        ? ""
                        : " (" + withheld + " on mood, safety or substances are not shown here)");
    }

    private Optional<Value.Understood> measured(AnsweredItem item) {
        return switch (item.value()) {
            case Value.Understood understood -> Optional.of(understood);
            case Value.Unusable(var why) -> {
                frame.unreadPart(
                        "%s, as a score: %s"
                                .formatted(
                                        item.kind().map(ObservationKind::words).orElse(""), why));
                yield Optional.empty();
            }
            case Value.NotOurs _ -> Optional.empty();
        };
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
}
