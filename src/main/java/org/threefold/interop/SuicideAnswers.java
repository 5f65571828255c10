package org.threefold.interop;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.threefold.history.AnswerWords;
import org.threefold.history.ObservationKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What the answers of one questionnaire on suicide come to, in words: the form's own result, and
/// whether every answer is no. What is no certain no is not one. The answers themselves are for the
/// three seats and stay in the file (decision 0048).
///
/// Item 9 of a PHQ-9 is a measurement of its own.
final class SuicideAnswers {

    /// Items 1 to 6 of the C-SSRS screener and "within 3 months":
    /// src/docs/clinical/codes.md, "LOINC".
    private static final Set<String> ITEMS =
            Set.of("93246-7", "93247-5", "93248-3", "93249-1", "93250-9", "93267-3", "93269-9");

    private static final Set<String> RESULTS = Set.of("93373-9", "93374-7");

    private static final Pattern ON_SUICIDE =
            Pattern.compile(
                    "suicid|wish\\w* (?:to be|you were) dead|better off(?: if you were)? dead"
                            + "|kill\\w* (?:your|my)self|end(?:ing)? (?:your|my) life|self.?harm"
                            + "|(?:hurt|harm)\\w* (?:your|my)self");
    private static final Pattern OF_FAMILY =
            Pattern.compile("family history|family member|in (?:your|the) family|relative");
    private static final Pattern RESULT =
            Pattern.compile("\\b(?:risk|result|interpretation|severity|score|total)\\b");
    /// With the code of "no" in LOINC, which some send without its system.
    private static final Pattern DENIED = Pattern.compile("never|not at all|la32-8");

    /// A C-SSRS screener asks three of everybody, an ASQ four: fewer are no whole screen.
    private static final int WHOLE = 3;

    private SuicideAnswers() {}

    /// Whether the item asks about suicide, or is the result of such questions.
    static boolean isOne(AnsweredItem item) {
        return isResult(item) || isAnswer(item);
    }

    /// The same with item 9 of a PHQ-9.
    static boolean mayTell(AnsweredItem item) {
        return isOne(item) || item.kind().filter(ObservationKind.PHQ9_ITEM9::equals).isPresent();
    }

    /// What they come to; nothing where none was answered, or where too few were to be sure of a
    /// no.
    static Optional<String> words(List<AnsweredItem> counted) {
        var results = counted.stream().filter(SuicideAnswers::isResult).toList();
        var answers = counted.stream().filter(SuicideAnswers::isAnswer).toList();
        var worrying = new ArrayList<String>();
        results.stream()
                .filter(it -> !isNo(it))
                .map(it -> String.join(", ", it.said()))
                .forEach(worrying::add);
        if (!answers.stream().allMatch(SuicideAnswers::isNo))
            worrying.add("not every answer is no");
        if (!worrying.isEmpty()) return Optional.of(String.join("; ", worrying));
        return !results.isEmpty() || answers.size() >= WHOLE
                ? Optional.of("Negative")
                : Optional.empty();
    }

    /// The screen by its own name where that tells that it is one.
    static String name(String title) {
        return isScreen(title) ? title : "Questions on suicide in " + title;
    }

    private static boolean isResult(AnsweredItem item) {
        if (item.codes().anyMatch(RESULTS::contains)) return true;
        return isScreen(item.form())
                && RESULT.matcher(item.question().toLowerCase(Locale.ROOT)).find();
    }

    private static boolean isAnswer(AnsweredItem item) {
        if (isResult(item) || item.said().isEmpty() || isNumberOfItsOwn(item)) return false;
        if (item.codes().anyMatch(ITEMS::contains)) return true;
        var question = item.question().toLowerCase(Locale.ROOT);
        if (ON_SUICIDE.matcher(question).find()) return !OF_FAMILY.matcher(question).find();
        return isScreen(item.form()) && (isChoice(item) || isNo(item) || saysYes(item));
    }

    private static boolean isNumberOfItsOwn(AnsweredItem item) {
        return item.kind().filter(it -> it != ObservationKind.SUICIDE_SCREEN).isPresent();
    }

    private static boolean isScreen(String title) {
        return ObservationKind.of(org.threefold.history.Coding.named(title))
                .filter(ObservationKind.SUICIDE_SCREEN::equals)
                .isPresent();
    }

    /// An answer among several, where another item of a screen may be a name or a remark.
    private static boolean isChoice(AnsweredItem item) {
        return item.item().getAnswer().stream()
                .map(it -> it.getValue())
                .anyMatch(it -> it instanceof BooleanType || it instanceof Coding);
    }

    private static boolean saysYes(AnsweredItem item) {
        return item.said().stream().anyMatch(it -> it.toLowerCase(Locale.ROOT).startsWith("yes"));
    }

    private static boolean isNo(AnsweredItem item) {
        return !item.said().isEmpty()
                && item.said().stream()
                        .map(it -> it.replaceFirst(" \\(by its code .*\\)$", ""))
                        .allMatch(
                                it ->
                                        AnswerWords.isNo(it)
                                                || DENIED.matcher(it.toLowerCase(Locale.ROOT))
                                                        .matches());
    }
}
