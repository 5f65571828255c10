package org.threefold.settings;

/// One setting that differs between two versions.
public record Change(Setting setting, String before, String after) {

    /// "Drug classes tried: 2 drug classes before, 3 drug classes after."
    public String sentence() {
        return "%s: %s before, %s after."
                .formatted(setting.name(), setting.words(before), setting.words(after));
    }

    /// Whether it says the usual value again.
    public boolean backToUsual() {
        return after.equals(setting.usual());
    }
}
