package org.threefold.preparation;

import java.util.List;
import java.util.Optional;

/// All pages for one patient, in the order in which they are best read, each with its progress.
public record ReadingList(List<Progress> pages) {

    public ReadingList {
        pages = List.copyOf(pages);
    }

    public List<Progress> of(Phase phase) {
        return pages.stream().filter(page -> page.material().phase() == phase).toList();
    }

    /// The pages that are due up to and including a phase.
    public List<Progress> until(Phase phase) {
        return pages.stream()
                .filter(page -> page.material().phase().compareTo(phase) <= 0)
                .toList();
    }

    /// The first of them that is not done with.
    public Optional<Progress> next(Phase until) {
        return until(until).stream().filter(page -> !page.complete()).findFirst();
    }

    public Optional<Progress> page(String slug) {
        return pages.stream().filter(page -> page.material().slug().equals(slug)).findFirst();
    }
}
