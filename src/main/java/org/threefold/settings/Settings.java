package org.threefold.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every setting that a module declares, in the order of the page.
public final class Settings {

    private static final List<SettingGroup> GROUPS =
            ServiceLoader.load(SettingGroup.class, SettingGroup.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private static final List<Setting> ALL =
            GROUPS.stream().flatMap(it -> it.settings().stream()).toList();

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

    static List<PolicyProblem> problems(PracticePolicy policy) {
        return GROUPS.stream().flatMap(it -> it.problems(policy).stream()).toList();
    }
}
