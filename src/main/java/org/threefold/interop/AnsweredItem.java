package org.threefold.interop;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.threefold.history.ObservationKind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One answered item of a questionnaire. Which measurement it is tells the LOINC code in its
/// `linkId` or its definition, or that of its question where the form is in the bundle; on forms
/// that number their items otherwise, its words.
///
/// @param asked its question, as the form says it
/// @param state what the form says of the answer
/// @param time 2 for the second answer to the same question, and so on
record AnsweredItem(
        QuestionnaireResponseItemComponent item,
        String form,
        ImportContext context,
        AskedItem asked,
        AnswerState state,
        int time) {

    private static final Pattern CODE = Pattern.compile("(?:^|[/#])(\\d{1,7}-\\d)$");
    private static final Pattern ITEM_9 =
            Pattern.compile("better off dead|(?:hurting|harming) yourself");
    private static final Pattern TOTAL = Pattern.compile("\\b(total|score|sum)\\b");

    /// A form by its name, and the kind of its total.
    private record Form(Pattern name, ObservationKind total) {}

    private static final List<Form> FORMS =
            List.of(
                    new Form(
                            Pattern.compile("phq ?9|44249 1|patient health questionnaire 9"),
                            ObservationKind.PHQ9),
                    new Form(Pattern.compile("gad ?7|69737 5"), ObservationKind.GAD7),
                    new Form(Pattern.compile("audit ?c|72109 2"), ObservationKind.AUDIT_C),
                    new Form(Pattern.compile("dast ?10|82666 9"), ObservationKind.DAST10),
                    new Form(Pattern.compile("\\bpeg\\b|91148 7"), ObservationKind.PEG));

    private static final Set<ObservationKind> SEATS_ALONE =
            Set.of(ObservationKind.PHQ9_ITEM9, ObservationKind.AUDIT_C, ObservationKind.DAST10);
    private static final Pattern SENSITIVE =
            Pattern.compile(
                    "suicid|better off dead|wish\\w* (?:to be|you were) dead|kill\\w* your|self.harm"
                            + "|(?:hurt|harm)\\w* your|audit|dast|alcohol|drink|drunk|drug|substance"
                            + "|cannabis|marijuana|cocaine|heroin|amphetamine|opioid|tobacco|smok");

    /// Whether its words tell of thoughts of death or of substance use.
    boolean forSeatsAlone() {
        var words = (form + " " + words()).toLowerCase(Locale.ROOT);
        return kind().filter(SEATS_ALONE::contains).isPresent()
                || SENSITIVE.matcher(words).find()
                || SuicideAnswers.isOne(this);
    }

    Optional<ObservationKind> kind() {
        return coded().flatMap(ObservationKind::of).or(this::byWords);
    }

    /// The measurement; `NotOurs` where the item is none.
    Value value() {
        var kind = kind();
        if (kind.isEmpty()) return new Value.NotOurs();
        var name =
                coded().filter(it -> ObservationKind.of(it).isPresent())
                        .orElseGet(() -> named(kind.get()));
        var read =
                item.getAnswer().size() == 1
                        ? value(kind.get(), name, item.getAnswerFirstRep().getValue())
                        : new Value.Unusable("has several answers");
        return Value.orWords(kind.get(), name, read, String.join(", ", said()));
    }

    private Value value(
            ObservationKind kind, org.threefold.history.Coding name, @Nullable Type answer) {
        return switch (answer) {
            case Coding choice ->
                    Points.of(kind, asked.weighted(choice))
                            .map(
                                    points ->
                                            Value.of(
                                                    kind,
                                                    name,
                                                    new Quantity().setValue(points),
                                                    context))
                            .orElseGet(
                                    () ->
                                            new Value.Unusable(
                                                    "has an answer without known points ("
                                                            + said(answer)
                                                            + ")"));
            case DecimalType number ->
                    Value.of(kind, name, new Quantity().setValue(number.getValue()), context);
            case IntegerType _, Quantity _, StringType _ -> Value.of(kind, name, answer, context);
            case null, default ->
                    new Value.Unusable("has an answer that is no number (" + said(answer) + ")");
        };
    }

    /// The question and what was answered.
    String words() {
        return question()
                + (time == 1 ? "" : " (answer " + time + ")")
                + ": "
                + String.join(", ", said())
                + (state == AnswerState.COUNTS ? "" : " [" + state.words() + "]");
    }

    /// Its answers in words.
    List<String> said() {
        return item.getAnswer().stream()
                .map(it -> said(it.getValue()))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    String question() {
        var text = context.clean(text(), 300);
        return text.isEmpty() ? context.clean(Codings.orEmpty(item.getLinkId()), 100) : text;
    }

    private String text() {
        return item.hasText() ? item.getText() : asked.text();
    }

    private Optional<org.threefold.history.Coding> coded() {
        return codes().map(
                        code ->
                                new org.threefold.history.Coding(
                                        org.threefold.history.Coding.LOINC,
                                        code,
                                        context.clean(text(), 300)))
                .filter(it -> ObservationKind.of(it).isPresent())
                .findFirst();
    }

    /// In LOINC: its own, then those of its question.
    Stream<String> codes() {
        var own =
                Stream.of(item.getLinkId(), item.getDefinition())
                        .map(Codings::orEmpty)
                        .flatMap(it -> CODE.matcher(it).results().map(found -> found.group(1)));
        return Stream.concat(own, asked.loinc().stream());
    }

    private Optional<ObservationKind> byWords() {
        var text = plain(text());
        if (ITEM_9.matcher(text).find()) return Optional.of(ObservationKind.PHQ9_ITEM9);
        var label = text + " " + plain(Codings.orEmpty(item.getLinkId()));
        if (!TOTAL.matcher(label).find()) return Optional.empty();
        return FORMS.stream()
                .filter(it -> it.name().matcher(text).find())
                .findFirst()
                .or(
                        () ->
                                FORMS.stream()
                                        .filter(it -> it.name().matcher(plain(form)).find())
                                        .findFirst())
                .map(Form::total);
    }

    /// Under its own code, so that it is known again.
    private static org.threefold.history.Coding named(ObservationKind kind) {
        return new org.threefold.history.Coding(
                org.threefold.history.Coding.LOINC, kind.code(), kind.words());
    }

    private String said(@Nullable Type answer) {
        var words =
                switch (answer) {
                    case Coding choice ->
                            Codings.words(
                                    new org.hl7.fhir.r4.model.CodeableConcept().addCoding(choice),
                                    context);
                    case Quantity amount ->
                            amount.getValue() == null
                                    ? ""
                                    : amount.getValue().toPlainString()
                                            + " "
                                            + Codings.orEmpty(amount.getUnit());
                    case BooleanType yes -> Boolean.TRUE.equals(yes.getValue()) ? "Yes" : "No";
                    case Reference other -> Codings.orEmpty(other.getDisplay());
                    case PrimitiveType<?> plain -> Codings.orEmpty(plain.getValueAsString());
                    case null, default -> "";
                };
        return context.clean(words, 300);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
