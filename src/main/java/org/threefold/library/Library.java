package org.threefold.library;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The library of evidence: everybody of the practice who cares for people reads it, the medical
/// director adds to it. Nothing in it is ever changed: a source that falls is marked as fallen.
///
/// Every command carries an id made when its form opened: sending it again changes nothing.
@Service
@Transactional
public class Library {

    /// The topic on which changes of the library are told; see `live`.
    public static final UUID TOPIC = new UUID(0x0000_6c69_6272_6172L, 0x8000_0000_0000_0001L);

    /// After how many years somebody is to look whether a source still holds: practice policy.
    static final int REVIEW_YEARS = 1;

    static final String NO_SOURCE = "There is no such source.";

    private final Access access;
    private final LibrarySnapshotStore shelves;
    private final LibraryStore store;
    private final Live live;
    private final Clock clock;

    Library(
            Access access,
            LibrarySnapshotStore shelves,
            LibraryStore store,
            Live live,
            Clock clock) {
        this.access = access;
        this.shelves = shelves;
        this.store = store;
        this.live = live;
        this.clock = clock;
    }

    /// The library as it stands now.
    public Outcome<LibrarySnapshot> snapshot(Actor by) {
        return access.ask(by, Act.READ_EVIDENCE).map(this::snapshot);
    }

    /// The same, for a module that holds a permit already. It is about no person.
    @Transactional(propagation = Propagation.MANDATORY)
    public LibrarySnapshot snapshot(Permit permit) {
        return shelves.snapshot(permit);
    }

    /// Reads what a reference manager or PubMed exported, and keeps nothing: what was understood,
    /// what was not, and what is in the library already.
    public Outcome<Reading> read(Actor by, String fileName, String text) {
        return access.ask(
                        by, Act.PREVIEW_EVIDENCE, "reads " + InvisibleCharacters.without(fileName))
                .then(
                        permit ->
                                Bibliography.read(text)
                                        .map(it -> it.against(shelves.snapshot(permit))));
    }

    /// Adds sources: all of them, or none.
    public Outcome<List<Publication>> add(Actor by, List<SourceDraft> drafts) {
        return access.ask(by, Act.KEEP_EVIDENCE, "adds " + drafts.size())
                .then(permit -> add(permit, drafts));
    }

    /// Adds what a source says.
    public Outcome<Statement> say(Actor by, StatementDraft draft) {
        return access.ask(by, Act.KEEP_EVIDENCE, "a statement of " + draft.source())
                .then(permit -> say(permit, draft));
    }

    /// Marks a source as retracted or superseded, or as holding again.
    public Outcome<LibrarySnapshot> mark(
            Actor by, UUID command, String source, SourceStanding standing) {
        return access.ask(by, Act.KEEP_EVIDENCE, "marks " + source)
                .then(permit -> mark(permit, command, source, standing));
    }

    /// Records that somebody looked and the source still holds, until the day it is due again.
    public Outcome<LibrarySnapshot> reviewed(
            Actor by, UUID command, String source, LocalDate next, String note) {
        return access.ask(by, Act.KEEP_EVIDENCE, "reviews " + source)
                .then(permit -> reviewed(permit, command, source, next, note));
    }

    /// Everything is looked at before anything is kept: a refusal leaves nothing behind.
    private Outcome<List<Publication>> add(Permit permit, List<SourceDraft> drafts) {
        store.oneAtATime(permit);
        var fresh = drafts.stream().filter(it -> !store.holds(permit, "source", it.id())).toList();
        var objection = SourceValidation.objection(shelves.snapshot(permit), fresh);
        if (objection.isPresent()) return refused(objection.get());
        var added = new ArrayList<Publication>();
        for (var draft : fresh) {
            var publication = draft.publication(today().plusYears(REVIEW_YEARS), permit.name());
            store.append(permit, draft.id(), publication, now());
            added.add(publication);
        }
        live.tell(TOPIC);
        return new Outcome.Done<>(List.copyOf(added));
    }

    private Outcome<Statement> say(Permit permit, StatementDraft draft) {
        var snapshot = shelves.snapshot(permit);
        var known = snapshot.statement("S-" + draft.id());
        if (known.isPresent()) return new Outcome.Done<>(known.get());
        var problem = draft.problems(snapshot).stream().map(LibraryProblem::sentence).findFirst();
        if (problem.isPresent()) return refused(problem.get());
        var statement = draft.statement(snapshot);
        store.append(permit, draft.id(), statement, now());
        live.tell(TOPIC);
        return new Outcome.Done<>(statement);
    }

    private Outcome<LibrarySnapshot> mark(
            Permit permit, UUID command, String source, SourceStanding standing) {
        var snapshot = shelves.snapshot(permit);
        if (store.holds(permit, "standing", command)) return new Outcome.Done<>(snapshot);
        var objection = Marking.objection(snapshot, source, standing, today());
        if (objection.isPresent()) return refused(objection.get());
        store.append(
                permit,
                command,
                snapshot.publication(source).orElseThrow().id(),
                standing,
                today(),
                now());
        live.tell(TOPIC);
        return new Outcome.Done<>(shelves.snapshot(permit));
    }

    private Outcome<LibrarySnapshot> reviewed(
            Permit permit, UUID command, String source, LocalDate next, String note) {
        var snapshot = shelves.snapshot(permit);
        if (store.holds(permit, "review", command)) return new Outcome.Done<>(snapshot);
        var found = snapshot.publication(source);
        if (found.isEmpty()) return refused(NO_SOURCE);
        if (!next.isAfter(today())) return refused("The next review lies after today.");
        store.append(permit, command, found.get().id(), next, note.strip(), now());
        live.tell(TOPIC);
        return new Outcome.Done<>(shelves.snapshot(permit));
    }

    private static <T> Outcome<T> refused(String why) {
        return new Outcome.Refused<>(why);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
