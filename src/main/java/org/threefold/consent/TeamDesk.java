package org.threefold.consent;

import org.springframework.stereotype.Component;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.consent.CapacityNote.Judgement;
import org.threefold.kernel.Outcome;
import org.threefold.live.ChangeKind;
import org.threefold.live.Live;
import org.threefold.rules.FreshnessSettings;
import org.threefold.rules.Route;
import org.threefold.settings.Policies;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Where the seats offer a consent, write down the talk, and judge capacity.
@Component
class TeamDesk {

    static final String NOTHING_OPEN =
            "Nothing is open: it was signed, ended, or does not hold any more. Offer it first.";
    static final String NO_TEXT =
            "There is no text for this kind of session yet: the form in force speaks of ketamine, not"
                    + " of the esketamine spray and its REMS.";

    private final ConsentReader reader;
    private final ConsentStore store;
    private final SignedDesk signed;
    private final Policies policies;
    private final Live live;
    private final Clock clock;

    TeamDesk(
            ConsentReader reader,
            ConsentStore store,
            SignedDesk signed,
            Policies policies,
            Live live,
            Clock clock) {
        this.reader = reader;
        this.store = store;
        this.signed = signed;
        this.policies = policies;
        this.live = live;
        this.clock = clock;
    }

    ConsentStanding standing(Permit permit) {
        return Standings.of(reader.of(permit), today());
    }

    ConsentView view(Permit permit) {
        return ConsentViews.of(permit, reader.of(permit), today());
    }

    Outcome<ConsentView> offer(Permit permit, UUID id, ProtocolProfile profile, Route route) {
        var facts = reader.of(permit);
        if (facts.offers().stream().anyMatch(it -> it.id().equals(id))) return done(permit);
        var obstacle = Standings.obstacle(facts, today());
        if (obstacle.isPresent()) return new Outcome.Refused<>(obstacle.get().words());
        if (!profile.routes().contains(route)) return new Outcome.Refused<>(profile.otherRoute());
        if (!profile.hasText()) return new Outcome.Refused<>(NO_TEXT);
        var decided = facts.decided().orElseThrow();
        var form = facts.forms().inForce(today()).orElseThrow().form();
        store.append(
                permit,
                new Offer(
                        id,
                        decided.decision(),
                        form.key(),
                        form.version(),
                        form.sha256(),
                        new ConsentScope(profile, route, decided.mgPerKg(), decided.sessions()),
                        months(permit),
                        permit.name(),
                        now()));
        live.changed(permit, ChangeKind.of("consent.offer.made"));
        return done(permit);
    }

    /// What the practice policy says, and never more than a year.
    private int months(Permit permit) {
        var policy = policies.inForce(permit, today()).policy();
        return Math.min(Offer.MOST_MONTHS, policy.whole(FreshnessSettings.CONSENT));
    }

    Outcome<ConsentView> talk(Permit permit, TalkDraft draft) {
        return open(
                permit,
                offer -> {
                    var problem =
                            Arrays.stream(TalkDraft.Field.values())
                                    .flatMap(it -> draft.problem(it).stream())
                                    .findFirst();
                    if (problem.isPresent()) return new Outcome.Refused<>(problem.get());
                    store.append(permit, offer, draft, now());
                    live.changed(permit, ChangeKind.of("consent.talk.noted"));
                    return done(permit);
                });
    }

    Outcome<ConsentView> capacity(Permit permit, UUID id, Map<Ability, Judgement> judged) {
        var facts = reader.of(permit);
        var offer =
                Standings.open(facts, today())
                        .or(() -> facts.held().flatMap(_ -> facts.lastOffer()));
        if (offer.isEmpty()) return new Outcome.Refused<>(NOTHING_OPEN);
        var problem = problem(judged);
        if (problem.isPresent()) return new Outcome.Refused<>(problem.get());
        store.append(permit, offer.get(), id, judged, now());
        live.changed(permit, ChangeKind.of("consent.capacity.noted"));
        return done(permit);
    }

    private static Optional<String> problem(Map<Ability, Judgement> judged) {
        for (var it : Ability.values())
            if (!judged.containsKey(it))
                return Optional.of("%s: say yes, no or not sure.".formatted(it.words()));
        return Arrays.stream(Ability.values())
                .flatMap(
                        it ->
                                Objects.requireNonNull(judged.get(it)).problem().stream()
                                        .map(problem -> it.words() + ": " + problem))
                .findFirst();
    }

    Outcome<ConsentView> paper(Permit permit, PaperDraft draft) {
        var facts = reader.of(permit);
        if (facts.signatures().stream().anyMatch(it -> it.id().equals(draft.id())))
            return done(permit);
        return open(
                permit, offer -> signed.paper(permit, facts, offer, draft).then(_ -> done(permit)));
    }

    Outcome<ConsentView> check(Permit permit, UUID signature) {
        return signed.check(permit, reader.of(permit), signature).then(_ -> done(permit));
    }

    Outcome<ConsentView> end(Permit permit, EndingDraft draft) {
        permit.to(Act.RECORD_CONSENT_END);
        return signed.end(permit, reader.of(permit), draft).then(_ -> done(permit));
    }

    private Outcome<ConsentView> open(Permit permit, Function<Offer, Outcome<ConsentView>> act) {
        return Standings.open(reader.of(permit), today())
                .map(act)
                .orElseGet(() -> new Outcome.Refused<>(NOTHING_OPEN));
    }

    private Outcome<ConsentView> done(Permit permit) {
        return new Outcome.Done<>(view(permit));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
