package org.threefold.progress;

/// A sort of work; an enum of the module that asks for it. A case asks one person for one thing of
/// a sort and subject at a time. Its words and where its button leads are made by `ui`.
public interface TaskKind {

    /// As it is stored: one of its kind among all modules, and the same for good.
    String name();

    /// Whether a case that goes on is on hold until this is done.
    default boolean holds() {
        return false;
    }
}
