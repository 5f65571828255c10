package org.threefold.forms;

import org.jspecify.annotations.Nullable;

/// The replies that were given, by the id of their question.
@FunctionalInterface
public interface Replies {

    /// Nothing where there is none.
    @Nullable Reply to(String question);
}
