package org.threefold.consent;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Discipline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Every version of the text on one day, for one reader.
///
/// @param review what nobody outside the practice has looked at yet
/// @param adoptsAs the discipline in which the reader may adopt what waits
/// @param adoptsNot why not
public record FormBook(
        FormVersions versions,
        LocalDate today,
        String review,
        boolean mayDraft,
        boolean maySendBack,
        @Nullable Discipline adoptsAs,
        String adoptsNot) {

    public Optional<FormVersion> inForce() {
        return versions.inForce(today);
    }

    /// Adopted, and in force on a later day.
    public Optional<FormVersion> coming() {
        var now = inForce().map(FormVersion::number).orElse(0);
        return Optional.of(versions.latest()).filter(it -> it.adopted() && it.number() > now);
    }

    /// What a version reads otherwise than the one that it is based on.
    public List<ConsentItem> changes(FormVersion it) {
        return before(it).map(before -> it.form().differsFrom(before.form())).orElse(List.of());
    }

    public Optional<FormVersion> before(FormVersion it) {
        return versions.version(it.basedOn());
    }
}
