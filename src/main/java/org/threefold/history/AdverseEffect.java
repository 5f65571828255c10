package org.threefold.history;

import org.jspecify.annotations.Nullable;

/// Harm that a treatment did, with its grade: 1 mild, 2 moderate, 3 severe, 4 life-threatening,
/// 5 fatal. Without a grade it was not recorded how bad it was.
///
/// Refuses any other grade.
public record AdverseEffect(String words, @Nullable Integer grade) {

    public AdverseEffect {
        if (grade != null && (grade < 1 || grade > 5)) {
            throw new IllegalArgumentException("A grade is from 1 to 5");
        }
    }
}
