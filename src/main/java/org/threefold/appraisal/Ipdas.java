package org.threefold.appraisal;

import org.threefold.library.Citation;
import org.threefold.library.Guidance;
import org.threefold.library.Horizon;
import org.threefold.library.LibrarySnapshot;
import org.threefold.library.Statement;

import java.util.List;

/// The twelve minimal standards for aids to decisions that are about a treatment: six that make one
/// an aid at all, six that guard against bias. In our words; what this sheet does not meet is said.
public final class Ipdas {

    /// Where the twelve are from.
    public static final Citation SOURCE =
            Guidance.IPDAS.secondary(
                    "the six qualifying and the six certifying criteria without those for tests, as"
                            + " tables of later reviews list them (BMJ Open 2016, PMC5013503)");

    private Ipdas() {}

    static List<Check> checks(AboutPerson person, LibrarySnapshot snapshot, Choosing chosen) {
        long forIt = chosen.of(Statement.Kind.BENEFIT).size();
        long against = chosen.of(Statement.Kind.RISK).size();
        var others = chosen.of(Statement.Kind.ALTERNATIVE);
        long told = others.stream().filter(Ipdas::tellsWhatComesOfIt).count();
        return List.of(
                qualifies(
                        "Describes the condition",
                        !person.condition().isBlank(),
                        person.condition()),
                qualifies(
                        "States the decision",
                        !person.question().isBlank(),
                        "The question of the case"),
                qualifies(
                        "Describes the options",
                        others.size() >= 2,
                        "Ketamine-assisted psychotherapy, and "
                                + count(others.size(), "alternative")),
                qualifies(
                        "Describes the benefits of each option",
                        forIt > 0 && told > 0,
                        ofEach(forIt, told)),
                qualifies(
                        "Describes the harms of each option",
                        against > 0 && told > 0,
                        ofEach(against, told)),
                qualifies(
                        "Describes what it is like",
                        !chosen.of(Statement.Kind.EXPERIENCE).isEmpty(),
                        count(chosen.of(Statement.Kind.EXPERIENCE).size(), "sentence")),
                certifies(
                        "Shows benefits and harms in equal detail",
                        told >= forIt && told >= against,
                        "%d for ketamine, %d against it, %d on what comes of something else"
                                .formatted(forIt, against, told)),
                certifies("Cites the evidence", true, "Every sentence names its source"),
                certifies("Gives its date", true, "Made on " + person.day()),
                certifies("Says how it is kept up to date", true, kept(person, snapshot)),
                certifies(
                        "Says how uncertain the chances are",
                        true,
                        "Every sentence carries its source's grade, or that it gives none"),
                certifies(
                        "Says who paid for it", false, "Nobody recorded who paid for this sheet"));
    }

    /// An alternative with a time in which it was looked at says what comes of it.
    private static boolean tellsWhatComesOfIt(Statement alternative) {
        return alternative.horizon() != Horizon.NOT_STATED;
    }

    private static String ofEach(long ketamine, long others) {
        return others == 0
                ? "Of ketamine only: the library does not say what comes of anything else in this"
                        + " pain"
                : "%d on ketamine, %d on something else".formatted(ketamine, others);
    }

    private static String kept(AboutPerson person, LibrarySnapshot snapshot) {
        int due = snapshot.dueOn(person.day()).size();
        return "Every source has a day of review; "
                + (due == 0 ? "none is overdue" : due + " overdue");
    }

    private static String count(int number, String of) {
        return number + " " + of + (number == 1 ? "" : "s");
    }

    private static Check qualifies(String criterion, boolean passed, String because) {
        return new Check(criterion, true, passed, because);
    }

    private static Check certifies(String criterion, boolean passed, String because) {
        return new Check(criterion, false, passed, because);
    }
}
