package org.threefold.measures;

import static org.threefold.measures.Formula.mean;
import static org.threefold.measures.Formula.sum;
import static org.threefold.measures.Formula.the;
import static org.threefold.measures.MeasureSources.BPI;
import static org.threefold.measures.MeasureSources.FARRAR01;
import static org.threefold.measures.MeasureSources.IMMPACT;
import static org.threefold.measures.MeasureSources.NRS;
import static org.threefold.measures.MeasureSources.PCS;
import static org.threefold.measures.MeasureSources.PDI;
import static org.threefold.measures.MeasureSources.PEG_CHANGE;
import static org.threefold.measures.MeasureSources.PGIC;
import static org.threefold.measures.MeasureSources.PSEQ;
import static org.threefold.measures.Threshold.percent;
import static org.threefold.measures.Threshold.points;
import static org.threefold.measures.Writing.scale;

import java.util.List;
import java.util.Set;

/// Pain, what it keeps one from, and what one thinks of it.
final class PainScales {

    static final List<Scale> ALL =
            List.of(
                    peg(),
                    nrs(),
                    pgic(),
                    severity(),
                    interference(),
                    disability(),
                    pcs(),
                    part("rumination", "Rumination", List.of("8", "9", "10", "11"), "16"),
                    part("magnification", "Magnification", List.of("6", "7", "13"), "12"),
                    part(
                            "helplessness",
                            "Helplessness",
                            List.of("1", "2", "3", "4", "5", "12"),
                            "24"),
                    pseq(),
                    pseq2());

    private PainScales() {}

    private static Scale peg() {
        return scale("peg/mean", "PEG", mean(3))
                .loinc("91147-9")
                .meaningful(
                        percent(
                                "30",
                                "30 % of where it began",
                                PEG_CHANGE.secondary("30 % from baseline")))
                .meaningful(
                        points(
                                "1",
                                "1 to 2 points, the least that is noticed",
                                PEG_CHANGE.secondary("minimal important difference 1 to 2 points")))
                .caveat("No validated bands of severity.")
                .done();
    }

    private static Scale nrs() {
        return scale("pain-nrs/now", "Pain now", the("1"))
                .loinc("72514-3")
                .band("0", "none", NRS.memory("0"))
                .band("1", "mild", NRS.memory("1 to 3"))
                .band("4", "moderate", NRS.memory("4 to 6"))
                .band("7", "severe", NRS.memory("7 to 10"))
                .meaningful(
                        percent(
                                "30",
                                "30 % of where it began",
                                FARRAR01.memory("30 % or 2 points")))
                .meaningful(points("2", "2 points", FARRAR01.memory("30 % or 2 points")))
                .meaningful(
                        percent(
                                "50",
                                "half of where it began, substantial",
                                IMMPACT.memory("50 % or more is substantial")))
                .done();
    }

    private static Scale pgic() {
        return scale("pgic/change", "Change as the patient sees it", the("1"))
                .range("1", "7")
                .band("1", "responder: much or very much improved", PGIC.memory("1 or 2"))
                .band("3", "minimally improved", PGIC.memory("3"))
                .band("4", "no change", PGIC.memory("4"))
                .band("5", "worse", PGIC.memory("5 to 7"))
                .caveat("It tells of change itself; no change from an earlier one is reckoned.")
                .done();
    }

    private static Scale severity() {
        return scale("bpi-sf/severity", "BPI severity", the("severity")).done();
    }

    private static Scale interference() {
        return scale("bpi-sf/interference", "BPI interference", the("interference"))
                .meaningful(points("1", "1 point", BPI.memory("1 point or 30 %")))
                .meaningful(percent("30", "30 % of where it began", BPI.memory("1 point or 30 %")))
                .done();
    }

    private static Scale disability() {
        return scale("pdi/total", "Pain disability", sum(7))
                .range("0", "70")
                .meaningful(points("8.5", "8.5 to 9.5 points", PDI.memory("8.5 to 9.5 points")))
                .done();
    }

    private static Scale pcs() {
        return scale("pcs/total", "Catastrophizing", sum(13))
                .range("0", "52")
                .band("0", "below 30", PCS.memory("30 or more is clinically relevant"))
                .band("30", "clinically relevant", PCS.memory("30 or more is clinically relevant"))
                .meaningful(points("6", "6 to 7 points", PCS.memory("6 to 7 points, weak")))
                .meaningful(
                        percent(
                                "38",
                                "38 to 44 % of where it began",
                                PCS.memory("38 to 44 %, weak")))
                .done();
    }

    private static Scale part(String key, String name, List<String> items, String most) {
        return scale("pcs/" + key, name, new Formula.Sum(items, Set.of()))
                .range("0", most)
                .caveat("The items of this part are from memory, to be verified.")
                .done();
    }

    private static Scale pseq() {
        return scale("pseq/total", "Pain self-efficacy", sum(10))
                .range("0", "60")
                .direction(Direction.HIGHER_IS_BETTER)
                .band("0", "low", PSEQ.memory("20 or less is low"))
                .band("21", "between low and good", PSEQ.memory("between 20 and 40"))
                .band("40", "good", PSEQ.memory("40 or more is good"))
                .meaningful(points("5.5", "5.5 to 8.5 points", PSEQ.memory("5.5 to 8.5 points")))
                .done();
    }

    private static Scale pseq2() {
        return scale(
                        "pseq-2/total",
                        "Pain self-efficacy, two items",
                        new Formula.Sum(List.of("5", "9"), Set.of()))
                .range("0", "12")
                .direction(Direction.HIGHER_IS_BETTER)
                .done();
    }
}
