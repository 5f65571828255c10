package org.threefold.measures;

import static org.threefold.library.Sources.POLICY;
import static org.threefold.measures.Formula.mean;
import static org.threefold.measures.Formula.sum;
import static org.threefold.measures.Formula.the;
import static org.threefold.measures.MeasureSources.ASQ;
import static org.threefold.measures.MeasureSources.CSSRS;
import static org.threefold.measures.MeasureSources.GAD7;
import static org.threefold.measures.MeasureSources.PHQ9;
import static org.threefold.measures.Threshold.percent;
import static org.threefold.measures.Threshold.points;
import static org.threefold.measures.Writing.scale;

import java.util.List;

/// Mood, worry, danger to oneself, and what one expects.
final class MoodScales {

    static final List<Scale> ALL =
            List.of(
                    phq(),
                    item9(),
                    gad(),
                    asq(),
                    columbia(),
                    expected(),
                    noOtherOption(),
                    plain(
                            "ceq/credibility",
                            "Credibility, mean of the first three",
                            new Formula.Mean(List.of("1", "2", "3")),
                            "1",
                            "9"),
                    plain("sets/positive", "Positive expectancy", the("positive"), "1", "7"),
                    plain("sets/negative", "Negative expectancy", the("negative"), "1", "7"),
                    plain("piq/mean", "Insight, mean", mean(23), "0", "5"));

    private MoodScales() {}

    private static Scale phq() {
        return scale("phq-9/total", "PHQ-9", sum(9))
                .range("0", "27")
                .loinc("44261-6")
                .band("0", "minimal", PHQ9.checked("0 to 4"))
                .band("5", "mild", PHQ9.checked("5 to 9"))
                .band("10", "moderate", PHQ9.checked("10 to 14"))
                .band("15", "moderately severe", PHQ9.checked("15 to 19"))
                .band("20", "severe", PHQ9.checked("20 to 27"))
                .meaningful(points("5", "5 points", PHQ9.memory("5 points")))
                .meaningful(
                        percent(
                                "50",
                                "half of where it began, a response",
                                PHQ9.memory("response: 50 % or more")))
                .caveat(
                        "Items 3, 4, 5, 7 and 8 are raised by pain and by opioids: look at the"
                                + " single answers. Below 5 is called remission (from general"
                                + " knowledge).")
                .done();
    }

    private static Scale item9() {
        return scale("phq-9/item9", "PHQ-9 item 9", the("9"))
                .range("0", "3")
                .loinc("44260-8")
                .band("0", "none", PHQ9.checked("0"))
                .band(
                        "1",
                        "thoughts of death or self-harm: look into it, whatever the total",
                        PHQ9.secondary("1 or more"))
                .done();
    }

    private static Scale gad() {
        return scale("gad-7/total", "GAD-7", sum(7))
                .range("0", "21")
                .loinc("70274-6")
                .band("0", "minimal", GAD7.checked("0 to 4"))
                .band("5", "mild", GAD7.checked("5 to 9"))
                .band("10", "moderate", GAD7.checked("10 to 14"))
                .band("15", "severe", GAD7.checked("15 to 21"))
                .meaningful(points("4", "about 4 points", GAD7.memory("about 4 points")))
                .done();
    }

    private static Scale asq() {
        return scale("asq/result", "ASQ", new Formula.Asq())
                .range("0", "2")
                .band("0", "negative", ASQ.secondary("all no"))
                .band(
                        "1",
                        "positive, not acute: brief safety assessment before leaving",
                        ASQ.secondary("any of 1 to 4 yes or refused, 5 no"))
                .band(
                        "2",
                        "positive and acute: no dosing, one-to-one observation, immediate full"
                                + " evaluation",
                        ASQ.secondary("5 yes"))
                .caveat("Clinical judgment can always override a negative screen.")
                .done();
    }

    private static Scale columbia() {
        return scale("c-ssrs-screener/result", "C-SSRS", new Formula.Columbia())
                .range("0", "3")
                .band("0", "nothing reported", CSSRS.memory("all no"))
                .band("1", "low", CSSRS.memory("items 1 or 2 alone"))
                .band("2", "moderate", CSSRS.memory("item 3, or item 6 ever"))
                .band("3", "high", CSSRS.memory("item 4, item 5, or item 6 within 3 months"))
                .done();
    }

    private static Scale expected() {
        return scale("expectation-interview/pain", "Expected change of pain", the("e2"))
                .range("0", "100")
                .direction(Direction.NEITHER)
                .band("0", "not above 70 %", POLICY.policy("a flag above 70 %"))
                .band("71", "very high: talk about it", POLICY.policy("a flag above 70 %"))
                .done();
    }

    private static Scale noOtherOption() {
        var flag = POLICY.policy("a flag where the answer sounds hopeless");
        return scale("expectation-interview/no-other-option", "No other option", the("e4-hopeless"))
                .range("0", "1")
                .direction(Direction.NEITHER)
                .band("0", "not heard", flag)
                .band("1", "sounds hopeless, or as if there were no other option", flag)
                .done();
    }

    private static Scale plain(String key, String name, Formula formula, String from, String to) {
        return scale(key, name, formula).range(from, to).direction(Direction.NEITHER).done();
    }
}
