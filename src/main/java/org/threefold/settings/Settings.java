package org.threefold.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every setting, in the order of the page.
public final class Settings {

    private static final List<Setting> ALL =
            Stream.of(
                            TrialSettings.ALL,
                            OverrideSettings.ALL,
                            DrugSettings.ALL,
                            ApproachSettings.ALL,
                            ClearanceSettings.ALL,
                            ScreeningSettings.ALL,
                            FreshnessSettings.ALL,
                            BeforeDoseSettings.ALL,
                            DaySettings.ALL,
                            CourseSettings.ALL,
                            TherapySettings.ALL,
                            OpioidSettings.ALL,
                            SafetySettings.ALL)
                    .flatMap(List::stream)
                    .toList();

    private static final Map<String, Setting> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Setting::id, Function.identity()));

    private Settings() {}

    public static List<Setting> all() {
        return ALL;
    }

    public static List<Setting> of(Topic topic) {
        return ALL.stream().filter(it -> it.topic() == topic).toList();
    }

    public static Optional<Setting> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
