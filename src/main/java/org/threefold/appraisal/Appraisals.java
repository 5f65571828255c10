package org.threefold.appraisal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.documents.PdfFile;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.library.Library;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/// The sheet of benefits and risks of one person: made anew whenever it is read, and kept as it was
/// with every decision.
@Service
@Transactional
public class Appraisals {

    private final Access access;
    private final Library library;
    private final PersonReading people;
    private final SheetStore store;
    private final SheetPdf pdf;
    private final Clock clock;

    Appraisals(
            Access access,
            Library library,
            PersonReading people,
            SheetStore store,
            SheetPdf pdf,
            Clock clock) {
        this.access = access;
        this.library = library;
        this.people = people;
        this.store = store;
        this.pdf = pdf;
        this.clock = clock;
    }

    /// The sheet as it stands now, for the clinical team.
    public Outcome<Sheet> sheet(Actor by, CaseId caseId) {
        return access.ask(by, Act.READ_SHEET, caseId)
                .then(
                        permit ->
                                sheet(permit)
                                        .<Outcome<Sheet>>map(Outcome.Done::new)
                                        .orElseGet(() -> new Outcome.Refused<>(Access.NOT_FOUND)));
    }

    /// The same, for a module that holds a permit of the clinical team for this case already;
    /// nothing where there is no case file.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Sheet> sheet(Permit permit) {
        return sheet(permit, null);
    }

    /// A sheet that was kept with a decision, for the clinical team.
    public Outcome<KeptSheet> kept(Actor by, CaseId caseId, SheetId id) {
        return access.ask(by, Act.READ_SHEET, caseId, "kept " + id)
                .then(permit -> find(permit, id));
    }

    /// The same about oneself; the database shows none before its decision is signed by all three.
    public Outcome<KeptSheet> mine(Actor by, CaseId caseId, SheetId id) {
        return access.ask(by, Act.READ_OWN_SHEET, caseId, "kept " + id)
                .then(permit -> find(permit, id));
    }

    /// The same as a file, for oneself.
    public Outcome<PdfFile> download(Actor.Patient me, CaseId caseId, SheetId id, Locale language) {
        return access.ask(me, Act.DOWNLOAD_OWN_SHEET, caseId, "kept " + id)
                .then(permit -> find(permit, id).then(kept -> pdf.of(permit, kept, language)));
    }

    /// Keeps the sheet as it is now, for a module that records a decision; nothing where there is
    /// no case file.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<KeptSheet.Ref> keep(Permit permit, @Nullable Plan plan) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return sheet(permit, plan).map(it -> store.append(permit, it, now));
    }

    private Optional<Sheet> sheet(Permit permit, @Nullable Plan plan) {
        return people.of(permit, plan).map(it -> SheetMaking.of(it, library.snapshot(permit)));
    }

    private Outcome<KeptSheet> find(Permit permit, SheetId id) {
        return store.find(permit, id)
                .<Outcome<KeptSheet>>map(Outcome.Done::new)
                .orElseGet(SheetReason.NO_SHEET::refused);
    }
}
