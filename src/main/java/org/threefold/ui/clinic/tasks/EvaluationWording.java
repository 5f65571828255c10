package org.threefold.ui.clinic.tasks;

import org.springframework.stereotype.Component;
import org.threefold.evaluation.EvaluationTask;
import org.threefold.evaluation.Section;
import org.threefold.progress.TaskKind;
import org.threefold.worklist.Task;

import java.util.List;
import java.util.stream.Collectors;

/// Words of what an evaluation asks for.
@Component
class EvaluationWording implements TaskWording {

    private final ConferenceWords conference;

    EvaluationWording(ConferenceWords conference) {
        this.conference = conference;
    }

    @Override
    public List<? extends TaskKind> kinds() {
        return List.of(EvaluationTask.values());
    }

    @Override
    public TaskWords of(Task task) {
        var sections = task.parameters().names().stream().map(Section::valueOf).toList();
        var names = sections.stream().map(Section::title).collect(Collectors.joining(", "));
        return new TaskWords(
                "Evaluate: " + TaskNumbers.count(sections.size(), "section") + " to sign",
                conference.before(task.dueAt()) + names + ".",
                "Open evaluation",
                "evaluation/" + sections.getFirst().prefix());
    }
}
