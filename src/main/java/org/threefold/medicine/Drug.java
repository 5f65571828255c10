package org.threefold.medicine;

import org.jspecify.annotations.Nullable;
import org.threefold.library.VerificationLevel;

import java.util.List;
import java.util.Set;

/// One ingredient of medicines: how it is named, the other names of it alone, its RxNorm code where
/// that was looked up, and its classes. `mark` is about the code; without one it is from memory.
public record Drug(
        String name,
        List<String> others,
        @Nullable String rxCui,
        VerificationLevel mark,
        Set<String> classes) {

    public Drug {
        others = List.copyOf(others);
        classes = Set.copyOf(classes);
    }

    public boolean isOf(String drugClass) {
        return classes.contains(drugClass);
    }
}
