package org.threefold.consent;

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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/// Where a version of the text is written, adopted, taken back or sent back.
@Component
class FormDesk {

    static final String WAITING =
            "Another version waits to be adopted. Withdraw it first, or wait for it.";
    static final String OUTDATED =
            "Another version was adopted meanwhile. Look at your changes against it, then propose"
                    + " them again; nothing you typed is lost.";
    static final String GONE = "This version was adopted, withdrawn or sent back already.";
    static final String OTHER_TEXT = "This is not the text that you read. Read it again.";
    static final String OWN = "You wrote it. Two others adopt it.";
    static final String TWICE = "You have adopted it. Somebody else adopts it as well.";
    static final String NO_REASON = "Say why, in 10 characters or more.";
    static final String FIRST = "The first version comes with the portal. Write another instead.";
    static final String NOBODY =
            "A pain specialist, mental-health professional or therapist adopts it.";

    private final FormStore store;
    private final Live live;
    private final Clock clock;
    private final ShippedForm shipped = ShippedForm.read();

    FormDesk(FormStore store, Live live, Clock clock) {
        this.store = store;
        this.live = live;
        this.clock = clock;
    }

    FormVersions versions(Permit permit) {
        return store.versions(permit, shipped, clock.getZone());
    }

    FormBook book(Permit permit) {
        var versions = versions(permit);
        var waiting = versions.waiting();
        var not = waiting.flatMap(it -> objection(permit, it));
        return new FormBook(
                versions,
                today(),
                shipped.review(),
                permit.also(Act.WRITE_CONSENT_FORM),
                permit.also(Act.SEND_BACK_CONSENT_FORM),
                waiting.isEmpty() || not.isPresent() ? null : discipline(permit),
                not.orElse(""));
    }

    Outcome<Integer> propose(Permit permit, FormDraft draft) {
        store.oneAtATime(permit);
        var versions = versions(permit);
        var already =
                versions.newestFirst().stream()
                        .filter(it -> it.written() != null && it.written().id().equals(draft.id()))
                        .findFirst();
        if (already.isPresent()) return new Outcome.Done<>(already.get().number());
        if (versions.waiting().filter(it -> it.written() != null).isPresent())
            return new Outcome.Refused<>(WAITING);
        var base = versions.latest();
        if (base.number() != draft.basedOn()) return new Outcome.Refused<>(OUTDATED);
        var problems = draft.problems(base.form(), today());
        if (!problems.isEmpty()) return new Outcome.Refused<>(problems.getFirst().sentence());
        int number = versions.nextNumber();
        var written =
                new FormVersion.Written(
                        draft.id(),
                        permit.accountId(),
                        permit.name(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        draft.why());
        store.append(permit, draft.form(base.form(), number), base.number(), draft.from(), written);
        live.tell(ConsentForms.NEWS);
        return new Outcome.Done<>(number);
    }

    Outcome<Integer> end(Permit permit, int number, String why, boolean byAuthor) {
        store.oneAtATime(permit);
        var said = InvisibleCharacters.without(why).strip();
        if (said.length() < FormDraft.SHORTEST_WHY || said.length() > FormDraft.LONGEST_WHY)
            return new Outcome.Refused<>(NO_REASON);
        var found = versions(permit).version(number).filter(FormVersion::waits);
        if (found.isEmpty()) return new Outcome.Refused<>(GONE);
        var written = found.get().written();
        if (written == null) return new Outcome.Refused<>(FIRST);
        store.end(
                permit,
                written.id(),
                new FormVersion.Ending(
                        byAuthor,
                        permit.name(),
                        said,
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
        live.tell(ConsentForms.NEWS);
        return new Outcome.Done<>(number);
    }

    Outcome<FormVersion> adopt(Permit permit, int number, String sha256) {
        store.oneAtATime(permit);
        var found = versions(permit).version(number);
        if (found.isEmpty()) return new Outcome.Refused<>(GONE);
        var version = found.get();
        if (version.adopted() && version.adoptedBy(permit.accountId()))
            return new Outcome.Done<>(version);
        if (!version.waits()) return new Outcome.Refused<>(GONE);
        if (!version.form().sha256().equals(sha256)) return new Outcome.Refused<>(OTHER_TEXT);
        var objection = objection(permit, version);
        if (objection.isPresent()) return new Outcome.Refused<>(objection.get());
        var as = discipline(permit);
        if (as == null) return new Outcome.Refused<>(NOBODY);
        store.adopt(permit, version.form(), as, clock.instant().truncatedTo(ChronoUnit.MICROS));
        live.tell(ConsentForms.NEWS);
        return new Outcome.Done<>(versions(permit).version(number).orElseThrow());
    }

    private static Optional<String> objection(Permit permit, FormVersion it) {
        if (!permit.also(Act.ADOPT_CONSENT_FORM)) return Optional.of(NOBODY);
        if (it.writtenBy(permit.accountId())) return Optional.of(OWN);
        return it.adoptedBy(permit.accountId()) ? Optional.of(TWICE) : Optional.empty();
    }

    private static @Nullable Discipline discipline(Permit permit) {
        return Arrays.stream(Discipline.values())
                .filter(it -> permit.has(role(it)))
                .findFirst()
                .orElse(null);
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
}
