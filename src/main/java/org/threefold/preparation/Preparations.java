package org.threefold.preparation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.library.Library;
import org.threefold.library.LibrarySnapshot;
import org.threefold.live.ChangeKind;
import org.threefold.live.Live;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The patient reads, finishes and answers; the team sees what was read and what was not
/// understood. Nobody but the patient adds to it.
@Service
@Transactional
public class Preparations {

    private final Access access;
    private final Library library;
    private final Materials materials;
    private final ReadingStore store;
    private final Live live;
    private final Clock clock;

    Preparations(
            Access access,
            Library library,
            Materials materials,
            ReadingStore store,
            Live live,
            Clock clock) {
        this.access = access;
        this.library = library;
        this.materials = materials;
        this.store = store;
        this.live = live;
        this.clock = clock;
    }

    /// All pages, each with how far the patient is.
    public Outcome<ReadingList> assigned(Actor by, CaseId caseId) {
        return access.ask(by, Act.READ_OWN_MATERIALS, caseId, "list").map(this::list);
    }

    /// Opens a page. The first time is kept.
    public Outcome<Progress> open(Actor by, CaseId caseId, String slug) {
        return materials
                .offered(slug)
                .map(page -> take(by, caseId, page.id(), new Step.Opened()))
                .orElseGet(ReadingReason.NO_PAGE::refused);
    }

    /// Why a source of this page does not hold any more, by the key the page calls it; empty while
    /// all of them hold.
    public Outcome<Map<String, String>> fallen(Actor by, CaseId caseId, Material page) {
        return access.ask(by, Act.READ_OWN_MATERIALS, caseId, "sources of " + page.slug())
                .map(permit -> fallen(page, library.snapshot(permit)));
    }

    /// "I have read this."
    public Outcome<Progress> finish(Actor by, CaseId caseId, MaterialId page) {
        return take(by, caseId, page, new Step.Finished());
    }

    /// Chooses an option of a question; both count from zero. One may choose again.
    public Outcome<Progress> answer(
            Actor by, CaseId caseId, MaterialId page, int question, int option) {
        if (question < 0 || question > 2 || option < 0 || option > 2)
            return ReadingReason.NO_QUESTION.refused();
        return take(by, caseId, page, new Step.Answered(question, option));
    }

    /// The pages as they are offered, for staff who look up what cites a source.
    public Outcome<List<Material>> library(Actor by) {
        return access.ask(by, Act.READ_EVIDENCE, "pages for patients")
                .map(_ -> materials.offered());
    }

    /// What was read, and what was misunderstood, for the team.
    public Outcome<Understanding> understanding(Actor by, CaseId caseId) {
        return access.ask(by, Act.READ_UNDERSTANDING, caseId)
                .map(permit -> Understanding.of(offered(permit), earlier(permit)));
    }

    private static Map<String, String> fallen(Material page, LibrarySnapshot snapshot) {
        return page.references().stream()
                .filter(it -> snapshot.flag(it.key()).isPresent())
                .collect(
                        Collectors.toMap(
                                Reference::key,
                                it -> snapshot.flag(it.key()).orElseThrow().sentence()));
    }

    private Outcome<Progress> take(Actor by, CaseId caseId, MaterialId id, Step step) {
        return access.ask(by, Act.ANSWER_MATERIALS, caseId, id.toString())
                .then(
                        permit ->
                                materials
                                        .version(id)
                                        .map(page -> taken(permit, page, step))
                                        .orElseGet(ReadingReason.NO_PAGE::refused));
    }

    private Outcome<Progress> taken(Permit permit, Material page, Step step) {
        var before = store.of(permit);
        if (!Progress.of(page, before).already(step)) {
            store.append(
                    permit,
                    new Reading(
                            ReadingId.next(),
                            permit.caseId(),
                            page.id(),
                            step,
                            permit.accountId(),
                            clock.instant().truncatedTo(ChronoUnit.MICROS)));
            live.changed(permit, ChangeKind.of("preparation.material.read"));
        }
        return new Outcome.Done<>(Progress.of(page, store.of(permit)));
    }

    private ReadingList list(Permit permit) {
        return new ReadingList(offered(permit));
    }

    private List<Progress> offered(Permit permit) {
        var steps = store.of(permit);
        return materials.offered().stream().map(page -> Progress.of(page, steps)).toList();
    }

    /// Pages that were read in a version that is no longer offered.
    private List<Progress> earlier(Permit permit) {
        var steps = store.of(permit);
        return steps.stream()
                .map(Reading::material)
                .distinct()
                .map(materials::version)
                .flatMap(Optional::stream)
                .filter(page -> !materials.offered().contains(page))
                .map(page -> Progress.of(page, steps))
                .toList();
    }
}
