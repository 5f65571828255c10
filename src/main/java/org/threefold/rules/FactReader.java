package org.threefold.rules;

import org.threefold.forms.AnswerValue;

import java.util.function.Function;
import java.util.function.Predicate;

/// One thing a rule asks of the facts, wherever it stands: the meaning of its answer where it is
/// known, the gap it leaves where it is not.
interface FactReader {

    CheckResult of(Facts facts, Function<AnswerValue, CheckResult> meaning);

    default Check concernsIf(Predicate<AnswerValue> worrying, Severity severity, String observed) {
        return facts ->
                of(
                        facts,
                        value ->
                                worrying.test(value)
                                        ? CheckResult.concern(severity, observed)
                                        : CheckResult.clear());
    }
}
