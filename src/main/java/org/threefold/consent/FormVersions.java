package org.threefold.consent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All versions of one form, newest first. One that is older than the one in force is read by
/// nobody new; whoever signed it reads it for good.
public record FormVersions(List<FormVersion> newestFirst) {

    public FormVersions {
        newestFirst =
                newestFirst.stream()
                        .sorted(Comparator.comparingInt(FormVersion::number).reversed())
                        .toList();
    }

    public Optional<FormVersion> inForce(LocalDate day) {
        return newestFirst.stream().filter(it -> it.inForceOn(day)).findFirst();
    }

    public Optional<FormVersion> version(int number) {
        return newestFirst.stream().filter(it -> it.number() == number).findFirst();
    }

    /// What a new draft starts from: the newest that was adopted, or the first.
    public FormVersion latest() {
        return newestFirst.stream()
                .filter(FormVersion::adopted)
                .findFirst()
                .orElse(newestFirst.getLast());
    }

    /// Drafts and the first version, while nobody has decided about them.
    public Optional<FormVersion> waiting() {
        return newestFirst.stream().filter(FormVersion::waits).findFirst();
    }

    int nextNumber() {
        return newestFirst.getFirst().number() + 1;
    }

    /// The pages that say something new to whoever read one version and now reads a later one.
    public Set<ConsentItem> newSince(int read, int now) {
        var items = EnumSet.noneOf(ConsentItem.class);
        newestFirst.stream()
                .filter(it -> it.adopted() && it.number() > read && it.number() <= now)
                .forEach(it -> items.addAll(it.form().material()));
        return items;
    }
}
