package org.threefold.ui.clinic.history;

import org.threefold.adequacy.Adequacy;
import org.threefold.adequacy.JudgedTrial;
import org.threefold.adequacy.TrialSummary;
import org.threefold.adequacy.TrialWeight;
import org.threefold.history.Confirmation;
import org.threefold.history.Measurement;
import org.threefold.history.MedicationTrial;
import org.threefold.history.NonDrugTrial;
import org.threefold.history.Recorded;
import org.threefold.history.Trial;
import org.threefold.history.TrialCourse;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/// Writes trials as rows: what, how much, how long, what came of it, and whether it was adequate,
/// with the reason.
final class TrialRows {

    static final String CONFIRM = "confirm";
    static final String CORRECT = "correct";

    private TrialRows() {}

    static Table table() {
        return new Table("Treatment trials", "No treatment trial is recorded yet.")
                .column(Column.of("Treatment"))
                .column(Column.of("How much, how long"))
                .column(Column.of("Outcome"))
                .column(Column.of("Why it ended"))
                .column(Column.of("Adequate"))
                .column(Column.of("Does it count?"))
                .column(Column.acts("What can be done"));
    }

    static Row row(Recorded<Trial> entered, TrialSummary summary, boolean writable) {
        var trial = entered.fact();
        var course = trial.course();
        var judged = summary.judged(trial.id()).orElseThrow();
        return Row.of(
                trial.id().value().toString(),
                what(trial),
                howMuch(trial),
                outcome(course),
                ended(course),
                adequacy(judged.adequacy()),
                worth(judged),
                writable ? acts(trial) : Cell.nothing());
    }

    private static Cell what(Trial trial) {
        var named = Cell.lines(trial.what(), kind(trial));
        return trial.confirmation() == Confirmation.CONFIRMED
                ? named
                : Cell.several(named, Cell.tag(Tag.warn(Confirmation.REPORTED.words())));
    }

    private static String kind(Trial trial) {
        return switch (trial) {
            case MedicationTrial drug -> drug.drugClass().words();
            case NonDrugTrial other -> other.approach().words();
        };
    }

    private static Cell howMuch(Trial trial) {
        var course = trial.course();
        var adherence = course.adherence().words().toLowerCase(Locale.ENGLISH);
        return Cell.several(
                Cell.text(amount(trial)),
                Cell.text(duration(course)),
                Cell.quiet(days(course)),
                Cell.quiet("adherence: " + adherence));
    }

    private static String amount(Trial trial) {
        return switch (trial) {
            case MedicationTrial drug -> dose(drug);
            case NonDrugTrial other -> sessions(other);
        };
    }

    private static String dose(MedicationTrial drug) {
        var most = Optional.ofNullable(drug.maxDailyDose()).map(Measurement::dailyWords);
        if (most.isEmpty()) return "Dose: not recorded";
        var weeks = drug.weeksAtMinimum();
        var enough = weeks == null ? "" : " (" + weeks + " weeks at the least dose or more)";
        return most.get() + enough;
    }

    private static String sessions(NonDrugTrial other) {
        var attended = other.sessionsAttended();
        if (attended == null) return "Sessions: not recorded";
        var planned = other.sessionsPlanned();
        return planned == null
                ? attended + (attended == 1 ? " session" : " sessions")
                : attended + " of " + planned + " sessions";
    }

    private static String duration(TrialCourse course) {
        return course.weeks()
                .map(it -> it == 1 ? "1 week" : it + " weeks")
                .orElse("Duration: not recorded");
    }

    private static String days(TrialCourse course) {
        var from = Optional.ofNullable(course.start()).map(Dates::day);
        var until = Optional.ofNullable(course.end()).map(Dates::day);
        if (from.isEmpty()) return until.map(it -> "until " + it).orElse("");
        return until.map(it -> from.get() + " to " + it).orElse("since " + from.get());
    }

    private static Cell outcome(TrialCourse course) {
        var beside = new ArrayList<String>();
        if (course.painChange() != null) beside.add("pain " + signed(course.painChange()) + "%");
        beside.add("function: " + course.function().words().toLowerCase(Locale.ENGLISH));
        return Cell.lines(course.outcome().words(), String.join(", ", beside));
    }

    private static String signed(int percent) {
        return percent > 0 ? "+" + percent : String.valueOf(percent);
    }

    private static Cell ended(TrialCourse course) {
        var harm = course.adverseEffect();
        if (harm == null) return Cell.text(course.stopped().words());
        var grade = harm.grade() == null ? "grade not recorded" : "grade " + harm.grade();
        return Cell.lines(course.stopped().words(), harm.words() + ", " + grade);
    }

    private static Cell adequacy(Adequacy verdict) {
        return Cell.several(Cell.tag(tag(verdict)), Cell.quiet(verdict.why()));
    }

    /// What the trial is worth, why, and what would settle it.
    private static Cell worth(JudgedTrial judged) {
        var lines = new ArrayList<Cell>();
        lines.add(Cell.tag(tag(judged.weight())));
        more(judged).ifPresent(it -> lines.add(Cell.quiet(Texts.sentence(it) + ".")));
        judged.toSettle().forEach(it -> lines.add(Cell.text(it)));
        judged.beside().forEach(it -> lines.add(Cell.quiet(it)));
        return Cell.several(lines.toArray(Cell[]::new));
    }

    /// Why it is worth that, less what the column before says of its adequacy.
    private static Optional<String> more(JudgedTrial judged) {
        var before = judged.adequacy().why();
        var all = judged.because();
        if (!all.startsWith(before)) return Optional.of(all);
        return Optional.of(all.substring(before.length()).replaceFirst("^; ", ""))
                .filter(it -> !it.isEmpty());
    }

    static Tag tag(TrialWeight weight) {
        return switch (weight) {
            case COUNTS -> Tag.ok(weight.words());
            case MAY_COUNT -> Tag.warn(weight.words());
            case WAIVED, DOES_NOT -> Tag.plain(weight.words());
            case AGAINST -> Tag.warn(weight.words()).under("▲");
        };
    }

    static Tag tag(Adequacy verdict) {
        return switch (verdict) {
            case Adequacy.AdequateByDoseAndTime _, Adequacy.AdequateByIntolerance _ ->
                    Tag.ok(verdict.words());
            case Adequacy.Indeterminate _ -> Tag.warn(verdict.words());
            case Adequacy.Inadequate _, Adequacy.Contraindicated _ -> Tag.plain(verdict.words());
        };
    }

    private static Cell acts(Trial trial) {
        var buttons = new ArrayList<Cell>();
        if (trial.confirmation() == Confirmation.REPORTED) {
            buttons.add(Cell.button("Confirm", CONFIRM, "Confirm " + trial.what()));
        }
        buttons.add(Cell.button("Correct", CORRECT, "Correct " + trial.what()));
        return Cell.acts(buttons.toArray(Cell[]::new));
    }
}
