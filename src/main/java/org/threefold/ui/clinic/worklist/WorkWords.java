package org.threefold.ui.clinic.worklist;

import org.threefold.kernel.Page;
import org.threefold.progress.TaskUrgency;
import org.threefold.worklist.WorkRow;

import java.util.List;

/// The sentences above the work list.
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

    private static final String TASKS = " tasks on your cases";

    private WorkWords() {}

    /// "Five tasks on your cases": referrals that wait stand apart, on a card of their own.
    static String title(Page<WorkRow> page) {
        long total = page.total();
        if (page.uncounted()) return "More than " + Page.COUNTED + TASKS;
        if (total == 0) return "No case needs you";
        if (total == 1) return "One task on your cases";
        return (total < NUMBERS.size() ? NUMBERS.get((int) total) : total) + TASKS;
    }

    /// What is urgent among what is shown.
    static String sentence(Page<WorkRow> page) {
        long urgent =
                page.rows().stream()
                        .filter(row -> row.task().urgency().compareTo(TaskUrgency.URGENT) <= 0)
                        .count();
        if (page.rows().isEmpty()) return "";
        if (urgent == 0) return page.total() == 1 ? "It is not urgent." : "None of them is urgent.";
        return urgent == 1 ? "One is urgent." : urgent + " are urgent.";
    }
}
