package org.threefold.consent;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.Set;

/// What is chosen beside the text. Nothing is chosen for anybody: [#DEFAULT] says no to all.
public record Choices(Touch touch, boolean recording, Set<SharedWith> sharing) {

    public static final Choices DEFAULT = new Choices(Touch.NONE, false, Set.of());

    public Choices {
        sharing = Set.copyOf(sharing);
    }

    /// What is left once a part was withdrawn.
    Choices without(ConsentEnding.Part part) {
        return switch (part) {
            case ALL -> DEFAULT;
            case TOUCH -> new Choices(Touch.NONE, recording, sharing);
            case RECORDING -> new Choices(touch, false, sharing);
            case SHARING -> new Choices(touch, recording, Set.of());
        };
    }

    /// Whether there is something of this part to withdraw.
    public boolean has(ConsentEnding.Part part) {
        return switch (part) {
            case ALL -> true;
            case TOUCH -> touch != Touch.NONE;
            case RECORDING -> recording;
            case SHARING -> !sharing.isEmpty();
        };
    }

    /// In the order of the options, whatever the set's own.
    public Set<SharedWith> inOrder() {
        return sharing.isEmpty() ? Set.of() : EnumSet.copyOf(sharing);
    }

    /// As staff read it.
    public String sentence() {
        var shared =
                sharing.isEmpty()
                        ? "no sharing"
                        : "sharing with "
                                + inOrder().stream().map(SharedWith::words).collect(joining(", "));
        return "Touch: %s. %s. %s."
                .formatted(
                        touch.words(),
                        recording ? "Recording allowed" : "No recording",
                        shared.substring(0, 1).toUpperCase(java.util.Locale.ENGLISH)
                                + shared.substring(1));
    }
}
