package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.threefold.history.Measurement;
import org.threefold.history.Medication;
import org.threefold.history.MedicationTrial;
import org.threefold.history.NonDrugTrial;
import org.threefold.history.ReasonStopped;
import org.threefold.history.ReportedFact;
import org.threefold.history.TrialCourse;
import org.threefold.interop.Findings;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a bundle says, by kind: the trials and the present medicines at once, the rest when it is
/// opened.
class UnderstoodCard extends Card {

    UnderstoodCard(Findings findings) {
        super(
                "What was understood",
                Texts.faint("Reported by the sender. Nobody here has confirmed it."));
        var parts = new Div(trials(findings), medications(findings.medications()));
        parts.setClassName("stack");
        for (var kind : ReportedFact.Kind.values()) {
            var facts = findings.of(kind);
            if (!facts.isEmpty()) {
                parts.add(new ReportedList(kind, facts));
            }
        }
        add(parts);
    }

    private static Details trials(Findings findings) {
        var table =
                new Table("Treatment trials", "No past treatment for pain was found.")
                        .column(Column.wide("Treatment"))
                        .column(Column.of("Highest daily dose"))
                        .column(Column.narrow("From"))
                        .column(Column.narrow("To"));
        var rows = new ArrayList<Row>();
        findings.drugTrials().forEach(trial -> rows.add(row(trial)));
        findings.otherTrials().forEach(trial -> rows.add(row(trial)));
        table.show(rows);
        return opened("Treatment trials", rows.size(), table);
    }

    private static Row row(MedicationTrial trial) {
        var dose = trial.maxDailyDose();
        return Row.of(
                trial.id().value().toString(),
                Cell.lines(trial.what(), trial.drugClass().words()),
                dose == null ? Cell.text(Facts.NOT_RECORDED) : dose(trial, dose),
                Cell.text(day(trial.course().start())),
                Cell.text(end(trial.course())));
    }

    /// In a combination the dose is that of the part by which the trial is judged.
    private static Cell dose(MedicationTrial trial, Measurement dose) {
        return trial.what().contains(" / ")
                ? Cell.lines(dose.words(), "of its part: " + trial.drugClass().words())
                : Cell.text(dose.words());
    }

    private static Row row(NonDrugTrial trial) {
        return Row.of(
                trial.id().value().toString(),
                Cell.lines(trial.what(), trial.approach().words()),
                Cell.text("No drug"),
                Cell.text(day(trial.course().start())),
                Cell.text(end(trial.course())));
    }

    private static String end(TrialCourse course) {
        return course.stopped() == ReasonStopped.ONGOING ? "Still going on" : day(course.end());
    }

    private static Details medications(List<Medication> taken) {
        var table =
                new Table("Taken now", "No present medicine was found.")
                        .column(Column.wide("Medicine"))
                        .column(Column.of("Dose"))
                        .column(Column.of("How often"))
                        .column(Column.narrow("Since"));
        table.show(taken.stream().map(UnderstoodCard::row).toList());
        return opened("Taken now, as the record says", taken.size(), table);
    }

    private static Row row(Medication taken) {
        var dose = taken.dose();
        var often = taken.frequency();
        return Row.of(
                taken.id().value().toString(),
                Cell.text(taken.drug().words()),
                Cell.text(dose == null ? Facts.NOT_RECORDED : dose.words()),
                Cell.text(often == null ? Facts.NOT_RECORDED : often),
                Cell.text(day(taken.since())));
    }

    private static Details opened(String name, int count, Table table) {
        var details = new Details("%s (%,d)".formatted(name, count), table);
        details.setOpened(true);
        return details;
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? Facts.NOT_RECORDED : Dates.day(day);
    }
}
