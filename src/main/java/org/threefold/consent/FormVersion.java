package org.threefold.consent;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Discipline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A version of the text and what became of it: two people adopted it, or its author took it back,
/// or somebody sent it back, or it waits.
///
/// @param basedOn the version that it changes; zero for the first
/// @param from the day from which it is to be read
/// @param written null for the version that comes with the portal
public record FormVersion(
        ConsentForm form,
        int basedOn,
        LocalDate from,
        @Nullable Written written,
        List<Adoption> adoptions,
        @Nullable Ending ending) {

    /// How many people adopt a version.
    public static final int ADOPTERS = 2;

    public record Written(UUID id, UUID by, String name, Instant at, String why) {}

    public record Adoption(UUID by, String name, Discipline as, Instant at, LocalDate on) {}

    /// @param byAuthor taken back; otherwise sent back
    public record Ending(boolean byAuthor, String name, String why, Instant at) {}

    public FormVersion {
        adoptions = List.copyOf(adoptions);
    }

    public int number() {
        return form.version();
    }

    public boolean adopted() {
        return adoptions.size() >= ADOPTERS;
    }

    public boolean waits() {
        return !adopted() && ending == null;
    }

    public boolean adoptedBy(UUID account) {
        return adoptions.stream().anyMatch(it -> it.by().equals(account));
    }

    public boolean writtenBy(UUID account) {
        return written != null && written.by().equals(account);
    }

    /// The day from which it is in force: never before the second person adopted it.
    public Optional<LocalDate> inForceFrom() {
        if (!adopted()) return Optional.empty();
        var second = adoptions.get(ADOPTERS - 1).on();
        return Optional.of(second.isAfter(from) ? second : from);
    }

    boolean inForceOn(LocalDate day) {
        return inForceFrom().filter(it -> !it.isAfter(day)).isPresent();
    }
}
