package org.threefold.settings;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Discipline;

import java.util.List;
import java.util.Optional;

/// Everything of the practice policy on one day, for one reader.
///
/// `versions` are all that were ever adopted and the one that is built in, newest first. `latest`
/// is what a new draft starts from: it may come into force only later. `adoptsAs` is the discipline
/// in which the reader may adopt what is waiting; `adoptsNot` says why not.
public record PolicyBook(
        PolicyVersion inForce,
        List<PolicyVersion> versions,
        Optional<Proposal> waiting,
        List<Proposal> ended,
        boolean mayDraft,
        @Nullable Discipline adoptsAs,
        String adoptsNot) {

    public PolicyBook {
        versions = List.copyOf(versions);
        ended = List.copyOf(ended);
    }

    public PolicyVersion latest() {
        return versions.getFirst();
    }

    /// A version that was adopted and is not in force yet.
    public Optional<PolicyVersion> coming() {
        return latest().number() > inForce.number() ? Optional.of(latest()) : Optional.empty();
    }

    public Optional<PolicyVersion> version(int number) {
        return versions.stream().filter(it -> it.number() == number).findFirst();
    }

    /// What the version changed against the one before it.
    public List<Change> changes(PolicyVersion version) {
        return version(version.number() - 1)
                .map(before -> before.policy().changesTo(version.policy()))
                .orElse(List.of());
    }
}
