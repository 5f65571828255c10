package org.threefold.screening;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Accounts;
import org.threefold.access.Act;
import org.threefold.access.FreshFactor;
import org.threefold.access.OwnerActs;
import org.threefold.access.Permit;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.live.ChangeKind;
import org.threefold.live.Live;
import org.threefold.rules.Rule;
import org.threefold.rules.RuleBook;

/// What the owners of findings conclude about them.
@Service
@Transactional
public class Clearances {

    private final Access access;
    private final Accounts accounts;
    private final CaseScreening screening;
    private final ClearanceRecorder recorder;
    private final Live live;

    Clearances(
            Access access,
            Accounts accounts,
            CaseScreening screening,
            ClearanceRecorder recorder,
            Live live) {
        this.access = access;
        this.accounts = accounts;
        this.screening = screening;
        this.recorder = recorder;
        this.live = live;
    }

    /// Signs what the owner of a finding concludes, or one of the seats that sign an exception.
    /// Refuses another discipline, a wrong password or code, what is absolute, what is not known, a
    /// finding that has changed meanwhile, and a seat that has signed what is observed now.
    public Outcome<Clearance> sign(
            Actor by, CaseId caseId, ClearanceDraft draft, FreshFactor fresh) {
        return RuleBook.find(draft.ruleId())
                .map(
                        rule ->
                                access.ask(by, act(rule), caseId, "sign " + rule.id())
                                        .then(
                                                permit ->
                                                        accounts.confirm(permit, fresh)
                                                                .then(
                                                                        it ->
                                                                                clear(
                                                                                        it, rule,
                                                                                        draft))))
                .orElseGet(() -> noRule(draft));
    }

    private static Outcome<Clearance> noRule(ClearanceDraft draft) {
        return new Outcome.Refused<>("There is no rule " + draft.ruleId() + ".");
    }

    private Outcome<Clearance> clear(Permit permit, Rule rule, ClearanceDraft draft) {
        var recorded = recorder.record(permit, rule, draft, screening.of(permit));
        if (recorded instanceof Outcome.Done<Clearance>)
            live.changed(permit, ChangeKind.of("screening.finding.cleared"));
        return recorded;
    }

    /// A finding that two seats sign is open to every seat; any other to its owner alone.
    private static Act act(Rule rule) {
        return rule.signatures() > 1 ? Act.SIGN_EXCEPTION : OwnerActs.clearing(rule.owner());
    }
}
