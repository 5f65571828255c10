package org.threefold.interop;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.casefile.CaseOpened;
import org.threefold.casefile.Deaths;
import org.threefold.history.Histories;
import org.threefold.history.Trial;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// When a case is opened, what its referral brought goes into it, in the same transaction: the
/// case with all of it, or no case.
@Component
class BundleUnpacking {

    private final Access access;
    private final ImportStore imports;
    private final Histories histories;
    private final Deaths deaths;

    BundleUnpacking(Access access, ImportStore imports, Histories histories, Deaths deaths) {
        this.access = access;
        this.imports = imports;
        this.histories = histories;
        this.deaths = deaths;
    }

    @EventListener
    void unpack(CaseOpened opened) {
        var found =
                access.ask(opened.by(), Act.READ_REFERRALS, "unpacks " + opened.referral())
                        .map(permit -> imports.find(permit, opened.referral()))
                        .then(imported -> report(opened, imported));
        if (found instanceof Outcome.Refused<Integer>(var why)) {
            throw new IllegalStateException("A case was opened without what it brought: " + why);
        }
    }

    private Outcome<Integer> report(CaseOpened opened, Optional<Imported> imported) {
        return imported.map(each -> report(opened, findings(each, opened.caseId())))
                .orElseGet(() -> new Outcome.Done<>(0));
    }

    private Outcome<Integer> report(CaseOpened opened, Findings findings) {
        List<Trial> trials =
                Stream.<Trial>concat(
                                findings.drugTrials().stream(), findings.otherTrials().stream())
                        .toList();
        return histories
                .report(
                        opened.by(),
                        opened.caseId(),
                        findings.facts(),
                        trials,
                        findings.medications())
                .then(stored -> reportDeath(opened, findings).map(_ -> stored));
    }

    /// A death that the record reports holds back whatever is sent, until somebody has answered it.
    private Outcome<Boolean> reportDeath(CaseOpened opened, Findings findings) {
        return DeathNotice.of(findings.facts())
                .map(
                        it ->
                                deaths.report(
                                        opened.by(),
                                        opened.caseId(),
                                        it.on().orElse(null),
                                        it.says()))
                .map(reported -> reported.map(_ -> true))
                .orElseGet(() -> new Outcome.Done<>(false));
    }

    private static Findings findings(Imported imported, CaseId caseId) {
        return imported.understood().findings().forCase(caseId);
    }
}
