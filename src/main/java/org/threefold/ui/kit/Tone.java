package org.threefold.ui.kit;

import org.threefold.kernel.Discipline;

/// How a status sounds. Colour only repeats what symbol and words already say; red is for danger
/// that needs action.
public enum Tone {
    PLAIN("plain", "●"),
    OK("ok", "✓"),
    WARN("warn", "?"),
    DANGER("danger", "▲"),
    PAIN("pain", "●"),
    MIND("mind", "●"),
    THERAPY("therapy", "●");

    private final String look;
    private final String symbol;

    Tone(String look, String symbol) {
        this.look = look;
        this.symbol = symbol;
    }

    public static Tone of(Discipline discipline) {
        return switch (discipline) {
            case PAIN -> PAIN;
            case MENTAL_HEALTH -> MIND;
            case THERAPY -> THERAPY;
        };
    }

    /// The class name that the stylesheets know.
    public String look() {
        return look;
    }

    String symbol() {
        return symbol;
    }
}
