package org.threefold.forms;

import java.util.List;
import java.util.Optional;

/// How several conditions of one item go together (`enableBehavior` of FHIR R4).
public enum Behavior {
    ALL,
    ANY,
    /// The definition does not say; this is understood only where both ways come to the same.
    UNSAID;

    public static Behavior of(String code) {
        return switch (code) {
            case "all" -> ALL;
            case "any" -> ANY;
            default -> UNSAID;
        };
    }

    /// @param each whether a condition is met; nothing where that cannot be told
    public Optional<Boolean> isMet(List<Optional<Boolean>> each) {
        return switch (this) {
            case ALL -> decided(each, false);
            case ANY -> decided(each, true);
            case UNSAID -> {
                var any = decided(each, true);
                yield any.equals(decided(each, false)) ? any : Optional.empty();
            }
        };
    }

    /// One that is so decides; else all have to be known.
    private static Optional<Boolean> decided(List<Optional<Boolean>> each, boolean so) {
        if (each.contains(Optional.of(so))) return Optional.of(so);
        return each.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(!so);
    }
}
