package org.threefold.interop;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.access.Role;
import org.threefold.casefile.ReferralId;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.referral.Duplicate;
import org.threefold.referral.PersonDraft;
import org.threefold.referral.Referrals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Referrals that come as a FHIR R4 bundle: looked at first, then recorded with all they bring, or
/// not at all. What they bring waits with the referral until its case is opened.
@Service
@Transactional
public class Bundles {

    private final Access access;
    private final Referrals referrals;
    private final ImportStore imports;
    private final TransactionTemplate alone;
    private final Clock clock;

    Bundles(
            Access access,
            Referrals referrals,
            ImportStore imports,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.access = access;
        this.referrals = referrals;
        this.imports = imports;
        this.alone = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /// Reads the file and stores nothing of it. Reading takes seconds, so it is done between two
    /// short transactions and holds none open.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Outcome<Preview> preview(Actor by, SentFile file) {
        var mayCompare =
                alone.<Outcome<Boolean>>execute(
                        _ ->
                                access.ask(by, Act.PREVIEW_REFERRAL, file.fingerprint())
                                        .map(permit -> permit.has(Role.COORDINATOR)));
        return mayCompare.then(compares -> read(by, file, compares));
    }

    /// Records the referral, and keeps what was understood with it.
    public Outcome<ReferralId> refer(Actor by, Preview preview, CoverLetter letter) {
        var understood = preview.understood();
        return access.ask(by, Act.SEND_REFERRAL, "bundle " + understood.importId())
                .then(permit -> refer(permit, preview, letter));
    }

    /// What came with a referral, if it came as a bundle.
    public Outcome<Optional<Imported>> of(Actor by, ReferralId referral) {
        return access.ask(by, Act.READ_REFERRALS, "bundle of referral " + referral)
                .map(permit -> imports.find(permit, referral));
    }

    private Outcome<Preview> read(Actor by, SentFile file, boolean compares) {
        return switch (BundleReader.read(file, LocalDate.now(clock))) {
            case Reading.NotUnderstood(var why) -> new Outcome.Refused<>(why);
            case Reading.Understood understood ->
                    duplicates(by, understood.person(), compares)
                            .map(known -> new Preview(file.name(), understood, known));
        };
    }

    /// Whoever only sends referrals does not learn whom the practice knows.
    private Outcome<List<Duplicate>> duplicates(Actor by, PersonDraft person, boolean compares) {
        return compares ? referrals.duplicates(by, person) : new Outcome.Done<>(List.of());
    }

    private Outcome<ReferralId> refer(Permit permit, Preview preview, CoverLetter letter) {
        return referrals
                .refer(permit.actor(), letter.about(preview.understood().person()))
                .map(id -> keep(permit, id, preview));
    }

    private ReferralId keep(Permit permit, ReferralId referral, Preview preview) {
        imports.append(
                permit,
                referral,
                new Imported(preview.fileName(), clock.instant(), preview.understood()));
        return referral;
    }
}
