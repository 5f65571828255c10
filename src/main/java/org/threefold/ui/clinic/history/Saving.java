package org.threefold.ui.clinic.history;

import org.threefold.history.HistoryProblem;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// What a form does with what was typed: asks what is wrong with it, hands it on, or is put away.
///
/// @param check what stands against the draft, asked before it is handed on
record Saving<D>(Function<D, List<HistoryProblem>> check, Consumer<D> done, Runnable away) {}
