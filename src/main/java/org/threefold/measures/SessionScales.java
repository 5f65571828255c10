package org.threefold.measures;

import static org.threefold.measures.Direction.HIGHER_IS_BETTER;
import static org.threefold.measures.Direction.NEITHER;
import static org.threefold.measures.Formula.mean;
import static org.threefold.measures.Formula.sum;
import static org.threefold.measures.Formula.the;
import static org.threefold.measures.MeasureSources.BPIC;
import static org.threefold.measures.MeasureSources.CADSS;
import static org.threefold.measures.MeasureSources.COWS;
import static org.threefold.measures.MeasureSources.MEQ;
import static org.threefold.measures.MeasureSources.NEUROPATHIC;
import static org.threefold.measures.MeasureSources.PROMIS;
import static org.threefold.measures.MeasureSources.RECOVERY;
import static org.threefold.measures.MeasureSources.SEDATION;
import static org.threefold.measures.Writing.scale;

import org.threefold.library.Citation;

import java.util.List;
import java.util.Set;

/// What is rated around a session, and other instruments of which this portal keeps numbers.
final class SessionScales {

    private static final String UNVALIDATED = "Unvalidated; a form of this project.";

    static final List<Scale> ALL =
            List.of(
                    cows(),
                    moaas(),
                    recovery("aldrete", "Aldrete"),
                    recovery("padss", "PADSS"),
                    plain("rass/level", "RASS", the("level"), "-5", "4"),
                    distress(),
                    bladder(),
                    checkIn("mood", "Mood", HIGHER_IS_BETTER),
                    checkIn("pain", "Pain", Direction.LOWER_IS_BETTER),
                    cadss(),
                    plain(
                            "cadss-6/total",
                            "CADSS-6, unvalidated",
                            new Formula.Sum(List.of("1", "2", "6", "7", "15", "22"), Set.of()),
                            "0",
                            "24"),
                    meq("mystical", "Mystical", "75", "45"),
                    meq("mood", "Positive mood", "30", "18"),
                    meq("transcendence", "Transcendence", "30", "18"),
                    meq("ineffability", "Ineffability", "15", "9"),
                    plain("asc/mean", "5D-ASC", the("mean"), "0", "100"),
                    plain("edi/mean", "Ego dissolution", mean(8), "0", "100"),
                    promis("promis-pi-6b", "Pain interference, T-score"),
                    promis("promis-pi-8a", "Pain interference, T-score"),
                    plainT("promis-pain-3a", "Pain intensity, T-score", Direction.LOWER_IS_BETTER),
                    plainT("promis-pf-10a", "Physical function, T-score", HIGHER_IS_BETTER),
                    painDetect(),
                    cut("dn4", "DN4", "10", "4"),
                    cut("dn4-interview", "DN4 interview", "7", "3"),
                    cut("s-lanss", "S-LANSS", "24", "12"),
                    bladderPain());

    private SessionScales() {}

    private static Scale cows() {
        return scale("cows/total", "COWS", sum(11))
                .range("0", "48")
                .band("0", "below the scale's mild withdrawal", COWS.checked("below 5"))
                .band("5", "mild withdrawal", COWS.checked("5 to 12"))
                .band("13", "moderate withdrawal", COWS.checked("13 to 24"))
                .band("25", "moderately severe withdrawal", COWS.checked("25 to 36"))
                .band("37", "severe withdrawal", COWS.checked("above 36"))
                .caveat("Items 1, 5 and 10 are confounded by ketamine and by the pain itself.")
                .done();
    }

    private static Scale moaas() {
        return scale("moaa-s/level", "MOAA/S", the("1"))
                .range("0", "5")
                .direction(HIGHER_IS_BETTER)
                .band("0", "loss of consciousness", SEDATION.checked("0"))
                .band("1", "sedation", SEDATION.memory("4 or less"))
                .band("5", "awake", SEDATION.memory("5"))
                .done();
    }

    private static Scale recovery(String key, String name) {
        return scale(key + "/total", name, sum(5))
                .direction(HIGHER_IS_BETTER)
                .band("0", "below 9: not ready", RECOVERY.memory("9 or more"))
                .band("9", "9 or more", RECOVERY.memory("9 or more"))
                .done();
    }

    private static Scale distress() {
        return scale("acute-effects/distress", "Distress", the("distress"))
                .caveat(UNVALIDATED)
                .done();
    }

    private static Scale bladder() {
        var items = List.of("day", "night", "urge", "pain", "above", "blood");
        return scale("bladder-check/symptoms", "Bladder symptoms", new Formula.Sum(items, Set.of()))
                .range("0", "6")
                .caveat(UNVALIDATED)
                .done();
    }

    private static Scale checkIn(String item, String name, Direction better) {
        return scale("integration-check-in/" + item, name, the(item))
                .direction(better)
                .caveat(UNVALIDATED)
                .done();
    }

    private static Scale cadss() {
        return scale("cadss/total", "CADSS", sum(23))
                .range("0", "92")
                .direction(NEITHER)
                .band("0", "4 or below", CADSS.memory("above 4 counted as dissociation"))
                .band("5", "dissociation, as esketamine trials counted it", CADSS.memory("above 4"))
                .caveat("No clinical cut-off.")
                .done();
    }

    /// A "complete mystical experience" has 60 % or more on each of the four parts.
    private static Scale meq(String part, String name, String most, String sixty) {
        var source = MEQ.memory("60 % or more of each part");
        return scale("meq-30/" + part, name, the(part))
                .range("0", most)
                .direction(NEITHER)
                .band("0", "below 60 % of this part", source)
                .band(sixty, "60 % or more of this part", source)
                .done();
    }

    private static Scale promis(String key, String name) {
        var source = PROMIS.memory("55, 60 and 70");
        return scale(key + "/t", name, the("t"))
                .range("10", "90")
                .band("10", "within normal", source)
                .band("55", "mild", source)
                .band("60", "moderate", source)
                .band("70", "severe", source)
                .meaningful(Threshold.points("2", "2 to 3.5 points", PROMIS.memory("2 to 3.5 T")))
                .done();
    }

    private static Scale plainT(String key, String name, Direction better) {
        return scale(key + "/t", name, the("t")).range("10", "90").direction(better).done();
    }

    private static Scale painDetect() {
        return scale("paindetect/total", "painDETECT", the("total"))
                .range("-1", "38")
                .direction(NEITHER)
                .band("-1", "a neuropathic part is unlikely", NEUROPATHIC.memory("12 or less"))
                .band("13", "unclear", NEUROPATHIC.memory("13 to 18"))
                .band("19", "a neuropathic part is likely", NEUROPATHIC.memory("19 or more"))
                .done();
    }

    private static Scale cut(String key, String name, String most, String cut) {
        Citation source = NEUROPATHIC.memory(cut + " or more");
        return scale(key + "/total", name, the("total"))
                .range("0", most)
                .direction(NEITHER)
                .band("0", "below the cut-off of " + cut, source)
                .band(cut, "neuropathic pain is likely", source)
                .done();
    }

    private static Scale bladderPain() {
        return scale("bpic-ss/total", "BPIC-SS", the("total"))
                .range("0", "38")
                .band("0", "below 19", BPIC.memory("19 or more"))
                .band("19", "19 or more", BPIC.memory("19 or more"))
                .done();
    }

    private static Scale plain(String key, String name, Formula formula, String from, String to) {
        return scale(key, name, formula).range(from, to).direction(NEITHER).done();
    }
}
