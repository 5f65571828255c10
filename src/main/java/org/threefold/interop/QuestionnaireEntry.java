package org.threefold.interop;

import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.threefold.history.Coding;
import org.threefold.history.ObservationKind;
import org.threefold.history.ReportedFact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads an answered questionnaire: every answer in words, and those among them that are
/// measurements `history` knows.
///
/// Answers on thoughts of death and on substance use are for the three seats (decision 0019, 42 CFR
/// Part 2): their scores are facts of their own, guarded row by row, and their words stay in the
/// file.
///
/// Where the form itself came with the bundle, what it says of its items is obeyed or the answer is
/// refused by name: an answer that was not to be asked, whose condition cannot be checked, or whose
/// question carries an unknown modifier is not counted; one that the form gave and not the person
/// is counted only as a total, and said to be that.
///
/// A total is taken as sent. It is not computed from the items: which version of the form was
/// shown is not known here.
final class QuestionnaireEntry {

    private static final Set<String> UNFINISHED =
            Set.of("in-progress", "stopped", "entered-in-error");
    private static final int LONGEST = 8000;

    private final ImportContext context;
    private final AskedForms forms;

    QuestionnaireEntry(ImportContext context, AskedForms forms) {
        this.context = context;
        this.forms = forms;
    }

    Taken take(QuestionnaireResponse response) {
        var status = response.getStatus() == null ? "" : response.getStatus().toCode();
        if (UNFINISHED.contains(status)) {
            return status.equals("entered-in-error")
                    ? Taken.unread("was not finished", title(response))
                    : unread("was not finished", response, Optional.empty());
        }
        return switch (When.of(response.getAuthoredElement(), context.today())) {
            case When.Day day -> taken(response, Span.on(day), status);
            case When.Rough _ -> unread("gives no exact day", response, Optional.empty());
            case When.Missing _ -> unread("gives no day", response, Optional.empty());
            case When.Wrong(var why) -> unread("is " + why, response, Optional.empty());
        };
    }

    /// Where it asks about suicide, the team learns that it was not read.
    private Taken unread(String why, QuestionnaireResponse response, Optional<AskedForm> form) {
        var title = title(response, form);
        var items = new AnswerWalk(response, form, title, context).items();
        if (items.stream().anyMatch(SuicideAnswers::mayTell))
            context.sayOfTheRecord(
                    title
                            + " asks about suicide and "
                            + why
                            + ". It is not counted: ask the person.",
                    response);
        return Taken.unread(why, title);
    }

    private Taken taken(QuestionnaireResponse response, Span day, String status) {
        var address = context.clean(Codings.orEmpty(response.getQuestionnaire()), 200);
        var form = forms.of(address, title(response));
        var title = title(response, form);
        var refused = form.map(AskedForm::refused).filter(it -> !it.isEmpty());
        if (refused.isPresent()) return unread(refused.get(), response, form);
        var answered = new AnswerWalk(response, form, title, context).items();
        var aside = new AnswersAside(title, context);
        answered.forEach(item -> aside.say(item, response));
        var facts = new ArrayList<ReportedFact>();
        facts.add(
                context.fact(
                        ReportedFact.Kind.QUESTIONNAIRE,
                        Coding.named(title),
                        words(title, answered),
                        day,
                        status,
                        response));
        for (var item : answered) {
            if (!AnswersAside.counts(item) || SuicideAnswers.isOne(item)) continue;
            measured(item)
                    .map(value -> context.measured(value, day, status, response))
                    .ifPresent(facts::add);
        }
        onSuicide(title, answered)
                .map(value -> context.measured(value, day, status, response))
                .ifPresent(facts::add);
        return new Taken.Facts(List.copyOf(facts), Optional.empty());
    }

    private static Optional<Value.Understood> onSuicide(String title, List<AnsweredItem> items) {
        return SuicideAnswers.words(items.stream().filter(AnswersAside::counts).toList())
                .map(it -> new Value.Understood(named(title), null, it));
    }

    private static Coding named(String title) {
        return Coding.named(SuicideAnswers.name(title));
    }

    private String words(String title, List<AnsweredItem> answered) {
        var read = answered.stream().filter(it -> it.state() != AnswerState.MODIFIED).toList();
        var open = read.stream().filter(it -> !it.forSeatsAlone()).toList();
        var words = open.stream().map(AnsweredItem::words).collect(Collectors.joining("; "));
        if (words.length() > LONGEST) {
            context.unreadPart(title + ": the end of its " + answered.size() + " answers");
            words = words.substring(0, LONGEST) + "…";
        }
        int withheld = read.size() - open.size();
        return read.size()
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
                context.unreadPart(
                        "%s, as a score: %s"
                                .formatted(
                                        item.kind().map(ObservationKind::words).orElse(""), why));
                yield Optional.empty();
            }
            case Value.NotOurs _ -> Optional.empty();
        };
    }

    /// By the form's own title, where its address does not tell.
    private String title(QuestionnaireResponse response, Optional<AskedForm> form) {
        var title = context.clean(form.map(AskedForm::title).orElse(""), 200);
        return title.isBlank() ? title(response) : title;
    }

    private String title(QuestionnaireResponse response) {
        var address = context.clean(Codings.orEmpty(response.getQuestionnaire()), 200);
        var last = address.substring(address.lastIndexOf('/') + 1).replaceFirst("\\|.*$", "");
        return switch (last) {
            case "" -> "Questionnaire without a name";
            case "44249-1" -> "PHQ-9";
            case "69737-5" -> "GAD-7";
            case "72109-2" -> "AUDIT-C";
            case "91148-7" -> "PEG";
            case "93373-9" -> "C-SSRS screener";
            default -> last;
        };
    }
}
