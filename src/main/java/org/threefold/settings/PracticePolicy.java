package org.threefold.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The practice's numbers under one version. What a version does not name has its usual value: a
/// setting that was added later is as it was built in.
public record PracticePolicy(Map<String, String> values) {

    /// As it is built in.
    public static final PracticePolicy USUAL = new PracticePolicy(Map.of());

    public PracticePolicy {
        values = Map.copyOf(values);
    }

    public BigDecimal of(Amount setting) {
        return Amount.read(text(setting)).orElseThrow();
    }

    public int whole(Amount setting) {
        return of(setting).intValueExact();
    }

    public boolean of(YesNo setting) {
        return text(setting).equals(YesNo.YES);
    }

    public Set<String> of(Choice setting) {
        return Choice.read(text(setting));
    }

    public String text(Setting setting) {
        return Objects.requireNonNullElse(values.get(setting.id()), setting.usual());
    }

    /// "2 drug classes"
    public String words(Setting setting) {
        return setting.words(text(setting));
    }

    public boolean isUsual(Setting setting) {
        return text(setting).equals(setting.usual());
    }

    /// The settings that this practice has changed, in the order of the page.
    public List<Setting> unusual() {
        if (values.isEmpty()) return List.of();
        return Settings.all().stream().filter(it -> !isUsual(it)).toList();
    }

    /// What is different afterwards, in the order of the page.
    public List<Change> changesTo(PracticePolicy after) {
        return Settings.all().stream()
                .filter(it -> !text(it).equals(after.text(it)))
                .map(it -> new Change(it, text(it), after.text(it)))
                .toList();
    }
}
