package org.threefold.measures;

import static org.threefold.measures.Formula.sum;
import static org.threefold.measures.Formula.the;
import static org.threefold.measures.MeasureSources.AUDIT_C;
import static org.threefold.measures.MeasureSources.DAST;
import static org.threefold.measures.MeasureSources.ORT;
import static org.threefold.measures.MeasureSources.TAPS;
import static org.threefold.measures.Writing.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Alcohol, tobacco, drugs, medicines. All of it is for the three seats.
final class SubstanceScales {

    private static final List<String> DRUGS = List.of("4");
    private static final List<String> MEDICINES = List.of("5");

    static final List<Scale> ALL =
            List.of(
                    auditC(),
                    dast(),
                    ort(),
                    ortOud(),
                    taps("tobacco", "Tobacco", List.of("1"), "1", "a", "b"),
                    taps("alcohol", "Alcohol", List.of("2", "3"), "2", "a", "b", "c"),
                    taps("marijuana", "Marijuana", DRUGS, "3", "a", "b"),
                    taps("stimulants", "Cocaine, crack or methamphetamine", DRUGS, "4", "a", "b"),
                    taps("heroin", "Heroin", DRUGS, "5", "a", "b"),
                    taps("opioids", "Opiate pain relievers", MEDICINES, "6", "a", "b"),
                    taps("sedatives", "Medicines for anxiety or sleep", MEDICINES, "7", "a", "b"),
                    taps("adhd", "Medicines for ADHD", MEDICINES, "8", "a", "b"),
                    taps("other", "Other drugs, ketamine among them", DRUGS, "9"));

    private SubstanceScales() {}

    /// Which cut-off counts is chosen for a person, never inferred: all are told.
    private static Scale auditC() {
        var cut = AUDIT_C.secondary("4 or more in men, 3 or more in women");
        return scale("audit-c/total", "AUDIT-C", sum(3))
                .range("0", "12")
                .loinc("75626-2")
                .band("0", "below both cut-offs (3 for women, 4 for men)", cut)
                .band("3", "at the cut-off for women, below that for men", cut)
                .band("4", "at or above both cut-offs (3 for women, 4 for men)", cut)
                .band(
                        "5",
                        "above both cut-offs; a brief intervention is customary",
                        AUDIT_C.memory("VA: brief intervention from 5"))
                .caveat(
                        "All points from the first question alone: look again (from general"
                                + " knowledge).")
                .done();
    }

    private static Scale dast() {
        var items = IntStream.rangeClosed(1, 10).mapToObj(String::valueOf).toList();
        return scale("dast-10/total", "DAST-10", new Formula.Sum(items, Set.of("3")))
                .loinc("82667-7")
                .band("0", "none", DAST.memory("0"))
                .band("1", "low", DAST.memory("1 to 2"))
                .band("3", "moderate", DAST.memory("3 to 5"))
                .band("6", "substantial", DAST.memory("6 to 8"))
                .band("9", "severe", DAST.memory("9 to 10"))
                .done();
    }

    private static Scale ort() {
        return scale("ort/total", "ORT", the("total"))
                .range("0", "26")
                .band("0", "low", ORT.secondary("0 to 3"))
                .band("4", "moderate", ORT.secondary("4 to 7"))
                .band("8", "high", ORT.secondary("8 or more"))
                .done();
    }

    private static Scale ortOud() {
        return scale("ort-oud/total", "ORT-OUD", sum(9))
                .range("0", "9")
                .band("0", "below 3", ORT.memory("3 or more is high"))
                .band("3", "high", ORT.memory("3 or more is high"))
                .done();
    }

    private static Scale taps(
            String key, String name, List<String> use, String item, String... more) {
        var first = "p2-" + item;
        var yes = new ArrayList<>(List.of(first));
        for (var letter : more) yes.add(first + letter);
        var scale =
                scale("taps/" + key, name, new Formula.Substance(use, yes))
                        .range("0", String.valueOf(yes.size()))
                        .band("0", "none", TAPS.checked("0"))
                        .band("1", "problem use", TAPS.checked("1"));
        if (yes.size() > 1)
            scale.band("2", "likely a substance use disorder", TAPS.checked("2 or more"));
        return scale.done();
    }
}
