package org.threefold.worklist;

import static java.util.stream.Collectors.joining;

import org.springframework.stereotype.Component;
import org.threefold.progress.Milestones;
import org.threefold.progress.ProgressPart;
import org.threefold.progress.Stage;
import org.threefold.progress.TaskDraft;
import org.threefold.progress.TaskKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What all modules declare, as one: the statement that collects the milestones of a case, what is
/// read from its answer, and what they ask for.
@Component
class ProgressParts {

    /// Another number when rows are made differently here.
    private static final int OWN_VERSION = 5;

    private static final Pattern FUNCTION = Pattern.compile("[a-z]+\\.[a-z_]+");

    private final List<ProgressPart<?>> parts;
    private final Map<String, TaskKind> kinds = new HashMap<>();
    private final ObjectMapper json;
    private final String sql;
    private final int version;

    ProgressParts(List<ProgressPart<?>> declared, ObjectMapper json) {
        this.json = json;
        parts = declared.stream().sorted(Comparator.comparing(ProgressPart::function)).toList();
        for (var part : parts) {
            if (!FUNCTION.matcher(part.function()).matches())
                throw new IllegalStateException("Not a function: " + part.function());
            for (var kind : part.kinds())
                if (kinds.put(kind.name(), kind) != null)
                    throw new IllegalStateException("Two kinds of task are called " + kind.name());
        }
        sql =
                parts.stream()
                        .map(it -> "'%1$s', %1$s(:token, :case)".formatted(it.function()))
                        .collect(joining(", ", "jsonb_build_object(", ")"));
        version =
                parts.stream()
                        .map(it -> it.function() + " " + it.version())
                        .collect(joining(", ", OWN_VERSION + ": ", ""))
                        .hashCode();
    }

    List<ProgressPart<?>> all() {
        return parts;
    }

    /// An expression of the milestones as JSON, by the parameters `token` and `case`.
    String sql() {
        return sql;
    }

    /// The same for the same parts in the same versions, on each node.
    int version() {
        return version;
    }

    /// Nothing where a part answered nothing: there is no such case, or it is not of whoever acts.
    Optional<Milestones> read(String words) {
        var answers = json.readTree(words);
        var read = new ArrayList<Record>();
        for (var part : parts) {
            var answer = answers.path(part.function());
            if (!answer.isObject()) return Optional.empty();
            read.add(read(part, answer));
        }
        return Optional.of(Milestones.of(read));
    }

    private Record read(ProgressPart<?> part, JsonNode answer) {
        return json.treeToValue(answer, part.type());
    }

    List<TaskDraft> tasks(Milestones milestones, Stage stage) {
        return parts.stream().flatMap(it -> it.tasks(milestones, stage).stream()).toList();
    }

    /// As it is stored; nothing where a newer version stored one that this one does not have.
    Optional<TaskKind> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }
}
