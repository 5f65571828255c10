package org.threefold.ui.clinic.worklist;

import org.threefold.worklist.Page;
import org.threefold.worklist.Task;
import org.threefold.worklist.WorkRow;

import java.util.List;

/// The sentences above the work list, and where its rows lead.
final class WorkWords {

    private static final List<String> NUMBERS =
            List.of(
                    "Nothing",
                    "One thing",
                    "Two",
                    "Three",
                    "Four",
                    "Five",
                    "Six",
                    "Seven",
                    "Eight",
                    "Nine",
                    "Ten");

    private WorkWords() {}

    /// "Five things need you".
    static String title(Page<WorkRow> page) {
        long total = page.total();
        if (page.uncounted()) return "More than " + Page.COUNTED + " things need you";
        if (total == 0) return "No case needs you";
        if (total == 1) return "One thing needs you";
        return (total < NUMBERS.size() ? NUMBERS.get((int) total) : total) + " things need you";
    }

    /// What is urgent among what is shown.
    static String sentence(Page<WorkRow> page) {
        long urgent =
                page.rows().stream()
                        .filter(row -> row.urgency().compareTo(Task.Urgency.URGENT) <= 0)
                        .count();
        if (page.rows().isEmpty()) return "";
        if (urgent == 0) return "None of it is urgent.";
        return urgent == 1 ? "One is urgent." : urgent + " are urgent.";
    }

    static String path(WorkRow row) {
        var base = "cases/" + row.caseId();
        return row.path().isEmpty() ? base : base + "/" + row.path();
    }
}
