package org.threefold.progress;

import java.util.List;

/// What one module adds to where a case stands: its milestones, and the tasks that they ask for. A
/// module has one, a bean of its own package.
///
/// @param <M> the milestones: what was filled, signed and recorded, and when. No clinical content,
///     since they are collected in the transaction of anybody who changes the case.
public interface ProgressPart<M extends Record> {

    /// The SQL function of the module's own schema, `evaluation.milestones`, that collects the
    /// milestones. It takes a token and the id of a case, answers nothing unless
    /// `access.may_collect` says so, and else a JSON object with the components of [#type]; also
    /// where there is nothing of the case yet.
    String function();

    /// What the answer of [#function] is read into.
    Class<M> type();

    /// Another number when the same facts give other milestones or other tasks. Then the lists of
    /// all cases are written again.
    int version();

    /// Every kind of task that the module asks for.
    default List<? extends TaskKind> kinds() {
        return List.of();
    }

    /// What the milestones ask for. The same milestones always ask for the same: moments are given
    /// by [TaskTime], not by a clock.
    default List<TaskDraft> tasks(Milestones milestones, Stage stage) {
        return List.of();
    }
}
