package org.threefold.ui.clinic.tasks;

import org.springframework.stereotype.Component;
import org.threefold.casefile.FileTask;
import org.threefold.kernel.Discipline;
import org.threefold.progress.TaskKind;
import org.threefold.worklist.Task;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Words of what a case asks for from its opening on.
@Component
class FileWording implements TaskWording {

    @Override
    public List<? extends TaskKind> kinds() {
        return List.of(FileTask.values());
    }

    @Override
    public TaskWords of(Task task) {
        return switch ((FileTask) task.kind()) {
            case CONFIRM_DEATH ->
                    new TaskWords(
                            "Confirm or correct a reported death",
                            "The referral says that this person has died. Nothing is sent to"
                                    + " them until somebody says whether that is right.",
                            "Confirm or correct",
                            "team#death");
            case FILL_SEATS ->
                    new TaskWords(
                            "Fill " + TaskNumbers.count(task.parameters().count(), "seat"),
                            "Nobody yet for " + seats(task) + ". All three weigh a case.",
                            "Give seats",
                            "team");
        };
    }

    private static String seats(Task task) {
        return task.parameters().names().stream()
                .map(name -> Discipline.valueOf(name).words().toLowerCase(Locale.ENGLISH))
                .collect(Collectors.joining(" and "));
    }
}
