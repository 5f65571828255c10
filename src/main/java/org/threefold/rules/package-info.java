/// The book of rules: one sentence each, with its owner, weight, gate, sources and a pure function
/// from the facts to a finding. See decision 0015.
///
/// It reads no store and knows no case: whoever has [Facts] asks [RuleBook]. Rules find; people
/// decide.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "library",
            "settings",
            "medicine",
            "history",
            "forms",
            "evaluation",
            "intake",
            "opioids"
        })
package org.threefold.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
