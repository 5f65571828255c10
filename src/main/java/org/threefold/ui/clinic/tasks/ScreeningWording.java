package org.threefold.ui.clinic.tasks;

import org.springframework.stereotype.Component;
import org.threefold.kernel.PracticeClock;
import org.threefold.progress.TaskKind;
import org.threefold.screening.ScreeningTask;
import org.threefold.worklist.Task;

import java.util.List;

/// Words of what findings and clearances ask for.
@Component
class ScreeningWording implements TaskWording {

    private final PracticeClock clock;

    ScreeningWording(PracticeClock clock) {
        this.clock = clock;
    }

    @Override
    public List<? extends TaskKind> kinds() {
        return List.of(ScreeningTask.values());
    }

    @Override
    public TaskWords of(Task task) {
        int count = task.parameters().count();
        return switch ((ScreeningTask) task.kind()) {
            case CORRECT_OR_STOP ->
                    findings(
                            "Look at " + TaskNumbers.count(count, "absolute contraindication"),
                            "It stops this case. Correct the fact, or record that it was asked again.",
                            "Read finding");
            case CLEAR ->
                    findings(
                            "Clear or refuse " + TaskNumbers.count(count, "finding"),
                            "You own the clearance; the case goes no further before it.",
                            "Open findings");
            case RENEW_CLEARANCE ->
                    findings(
                            TaskNumbers.capital(TaskNumbers.count(count, "clearance"))
                                    + (count == 1 ? " of yours ends" : " of yours end"),
                            "Its last day is " + TaskNumbers.before(task.dueAt(), clock) + ".",
                            "Open findings");
            case FIND_OUT ->
                    findings(
                            "Find out " + TaskNumbers.count(count, "thing"),
                            "Your sections are signed, but rules still miss facts.",
                            "Open findings");
        };
    }

    private static TaskWords findings(String what, String why, String action) {
        return new TaskWords(what, why, action, "findings");
    }
}
