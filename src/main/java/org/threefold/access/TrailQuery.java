package org.threefold.access;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// What to look for on the trail. What is left out does not narrow it.
///
/// @param cases events about one of these, and lists that showed one of these
/// @param section words of the name of a section that was shown; empty for any
public record TrailQuery(
        @Nullable UUID accountId,
        @Nullable List<UUID> cases,
        @Nullable Act act,
        String section,
        @Nullable Instant from,
        @Nullable Instant until) {

    public TrailQuery(
            @Nullable UUID accountId,
            @Nullable UUID caseId,
            @Nullable Act act,
            @Nullable Instant from,
            @Nullable Instant until) {
        this(accountId, caseId == null ? null : List.of(caseId), act, "", from, until);
    }

    public static TrailQuery everything() {
        return new TrailQuery(null, null, null, "", null, null);
    }

    public TrailQuery about(List<UUID> these) {
        return new TrailQuery(accountId, these, act, section, from, until);
    }

    /// The same, as it was found when its newest event was this: what was done since is left out.
    public TrailQuery asOf(Instant newest) {
        var after = newest.plus(1, ChronoUnit.MICROS);
        var end = until != null && until.isBefore(after) ? until : after;
        return new TrailQuery(accountId, cases, act, section, from, end);
    }

    /// For the trail itself: reading it is an event that says what was looked for.
    public String words() {
        var said = new StringBuilder();
        if (accountId != null) said.append("by ").append(accountId).append("; ");
        if (act != null) said.append("act ").append(act).append("; ");
        if (!section.isEmpty()) said.append("section ").append(section).append("; ");
        if (from != null) said.append("from ").append(from).append("; ");
        if (until != null) said.append("until ").append(until).append("; ");
        return said.toString();
    }
}
