package org.threefold.settings;

import java.util.List;

/// Settings that a module declares beside the rules that read them. Each group stands in the
/// provider file of [java.util.ServiceLoader] for this type, in the order of the page.
public interface SettingGroup {

    List<Setting> settings();

    /// What is wrong with values that may be fine each by itself, and together disable a rule.
    default List<PolicyProblem> problems(PracticePolicy policy) {
        return List.of();
    }
}
