package org.threefold.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.access.Role;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.Outcome;
import org.threefold.library.InvisibleCharacters;
import org.threefold.live.Live;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Where a version is drafted, and becomes one.
@Component
class PolicyDesk {

    static final String WAITING =
            "Another draft waits to be adopted. Withdraw it first, or wait for it.";
    static final String OUTDATED =
            "Another version was adopted meanwhile. Look at your changes against it, then propose"
                    + " them again; nothing you typed is lost.";
    static final String GONE = "This draft was adopted, withdrawn or sent back already.";
    static final String OWN = "You drafted it. Somebody of another discipline adopts it.";
    static final String SAME_DISCIPLINE = "It is adopted in another discipline than the drafter's.";
    static final String NO_REASON = "Say why, in 10 characters or more.";

    private static final int SHORTEST_WHY = 10;

    private final PolicyStore store;
    private final Live live;
    private final Clock clock;

    PolicyDesk(PolicyStore store, Live live, Clock clock) {
        this.store = store;
        this.live = live;
        this.clock = clock;
    }

    PolicyBook book(Permit permit) {
        var waiting = store.waiting(permit);
        var blocker = waiting.flatMap(it -> blocker(permit, it));
        return new PolicyBook(
                inForce(permit, today()),
                store.versions(permit),
                waiting,
                store.ended(permit),
                permit.also(Act.PROPOSE_POLICY),
                blocker.isPresent() ? null : waiting.map(it -> as(permit, it)).orElse(null),
                blocker.orElse(""));
    }

    PracticePolicy safety(Permit permit, LocalDate day) {
        return store.safety(permit, day);
    }

    /// Read once in a transaction.
    PolicyVersion inForce(Permit permit, LocalDate day) {
        return ReadVersions.of(
                permit.accountId(),
                day,
                () -> store.inForce(permit, day).orElse(PolicyVersion.BUILT_IN));
    }

    PolicyVersion version(Permit permit, int number) {
        return store.versions(permit).stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElse(PolicyVersion.BUILT_IN);
    }

    Outcome<ProposalId> propose(Permit permit, PolicyDraft draft) {
        store.oneAtATime(permit);
        if (store.find(permit, draft.id()).isPresent()) return new Outcome.Done<>(draft.id());
        if (store.waiting(permit).isPresent()) return new Outcome.Refused<>(WAITING);
        var base = store.versions(permit).getFirst();
        if (base.number() != draft.basedOn()) return new Outcome.Refused<>(OUTDATED);
        var problems = draft.problems(base, today());
        if (!problems.isEmpty()) return new Outcome.Refused<>(problems.getFirst().sentence());
        store.append(permit, proposal(permit, draft, base));
        store.forget(permit);
        live.tell(Policies.NEWS);
        return new Outcome.Done<>(draft.id());
    }

    Outcome<ProposalId> end(Permit permit, ProposalId which, String why, boolean byDrafter) {
        store.oneAtATime(permit);
        if (InvisibleCharacters.without(why).strip().length() < SHORTEST_WHY)
            return new Outcome.Refused<>(NO_REASON);
        if (store.waiting(permit).filter(it -> it.id().equals(which)).isEmpty())
            return new Outcome.Refused<>(GONE);
        var said = InvisibleCharacters.without(why).strip();
        store.end(permit, which, new Proposal.Ending(byDrafter, permit.name(), said, now()));
        live.tell(Policies.NEWS);
        return new Outcome.Done<>(which);
    }

    Outcome<PolicyVersion> adopt(Permit permit, ProposalId which) {
        store.oneAtATime(permit);
        var already = store.adopted(permit, which);
        if (already.isPresent()) return new Outcome.Done<>(already.get());
        var found = store.waiting(permit).filter(it -> it.id().equals(which));
        if (found.isEmpty()) return new Outcome.Refused<>(GONE);
        var blocker = blocker(permit, found.get());
        if (blocker.isPresent()) return new Outcome.Refused<>(blocker.get());
        var version = version(permit, found.get());
        store.append(permit, version);
        ReadVersions.forget();
        live.tell(Policies.NEWS);
        return new Outcome.Done<>(version);
    }

    PolicyUnsent unsent(Permit permit) {
        return store.unsent(permit).orElse(PolicyUnsent.NOTHING);
    }

    boolean keep(Permit permit, PolicyUnsent typed) {
        if (typed.isEmpty()) store.forget(permit);
        else store.keep(permit, typed, now());
        return true;
    }

    private Proposal proposal(Permit permit, PolicyDraft draft, PolicyVersion base) {
        return new Proposal(
                draft.id(),
                base.number(),
                draft.policy(base),
                draft.reasons(base),
                draft.from(),
                draft.why(),
                permit.accountId(),
                permit.name(),
                disciplines(permit),
                now(),
                null);
    }

    /// A version does not reach back: one that was adopted late begins today.
    private PolicyVersion version(Permit permit, Proposal it) {
        var from = it.from().isBefore(today()) ? today() : it.from();
        var as = as(permit, it);
        if (as == null) throw new IllegalStateException("Nobody adopts in no discipline");
        return new PolicyVersion(
                it.basedOn() + 1,
                it.policy(),
                it.reasons(),
                from,
                new Adopted(it.id(), it.drafter(), it.at(), it.why(), permit.name(), as, now()));
    }

    private static Optional<String> blocker(Permit permit, Proposal it) {
        if (!permit.also(Act.ADOPT_POLICY))
            return Optional.of(
                    "A pain specialist, mental-health professional or therapist adopts it.");
        if (it.by().equals(permit.accountId())) return Optional.of(OWN);
        return as(permit, it) == null ? Optional.of(SAME_DISCIPLINE) : Optional.empty();
    }

    /// The discipline that is not the drafter's, in which this person would adopt it.
    private static @Nullable Discipline as(Permit permit, Proposal it) {
        return disciplines(permit).stream()
                .filter(own -> !it.disciplines().contains(own))
                .findFirst()
                .orElse(null);
    }

    private static Set<Discipline> disciplines(Permit permit) {
        var held = EnumSet.noneOf(Discipline.class);
        Arrays.stream(Discipline.values()).filter(it -> permit.has(role(it))).forEach(held::add);
        return held;
    }

    private static Role role(Discipline discipline) {
        return switch (discipline) {
            case PAIN -> Role.PAIN_SPECIALIST;
            case MENTAL_HEALTH -> Role.MENTAL_HEALTH_PROFESSIONAL;
            case THERAPY -> Role.THERAPIST;
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
