package org.threefold.live;

import java.util.regex.Pattern;

/// What changed: the module that keeps it, what it is, and what happened to it, such as
/// `history.medication.added`.
public record ChangeKind(String name) {

    private static final Pattern NAME = Pattern.compile("[a-z]+\\.[a-z-]+\\.[a-z-]+");

    public ChangeKind {
        if (!NAME.matcher(name).matches())
            throw new IllegalArgumentException("A change is module.what.happened, not " + name);
    }

    public static ChangeKind of(String name) {
        return new ChangeKind(name);
    }

    /// The module that keeps what changed.
    public String module() {
        return name.substring(0, name.indexOf('.'));
    }
}
