package org.threefold.settings;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A version of the practice policy that was adopted, or the first, which is built in and nobody
/// adopted. Never changed: another version takes its place from a day on.
///
/// `reasons` holds, by the id of a setting, why it is looser than usual.
public record PolicyVersion(
        int number,
        PracticePolicy policy,
        Map<String, String> reasons,
        LocalDate from,
        @Nullable Adopted adopted) {

    /// A looser value, and the reason that the practice gave for it.
    public record Loosened(Setting setting, String words, String reason) {}

    /// The defaults, explained by their bases alone. In force until a practice adopts its own.
    public static final PolicyVersion BUILT_IN =
            new PolicyVersion(1, PracticePolicy.USUAL, Map.of(), LocalDate.EPOCH, null);

    public PolicyVersion {
        reasons = Map.copyOf(reasons);
    }

    public boolean builtIn() {
        return adopted == null;
    }

    public String words() {
        return "version " + number + (builtIn() ? " (built in)" : "");
    }

    /// What stands on every case that is judged under this version.
    public List<Loosened> loosened() {
        return Settings.all().stream()
                .filter(it -> policy.text(it) != null && reasons.containsKey(it.id()))
                .map(it -> new Loosened(it, policy.words(it), reasons.getOrDefault(it.id(), "")))
                .toList();
    }
}
