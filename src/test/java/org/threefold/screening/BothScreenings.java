package org.threefold.screening;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.access.Verdict;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;

import java.util.Objects;
import java.util.Optional;

/// The page of findings as it is read back, and as a new screening makes it.
public class BothScreenings {

    private final Access access;
    private final StoredScreening stored;
    private final CaseScreening fresh;
    private final Basis basis;
    private final TransactionTemplate transactions;

    BothScreenings(
            Access access,
            StoredScreening stored,
            CaseScreening fresh,
            Basis basis,
            PlatformTransactionManager transactions) {
        this.access = access;
        this.stored = stored;
        this.fresh = fresh;
        this.basis = basis;
        this.transactions = new TransactionTemplate(transactions);
    }

    /// @param readBack nothing where it has to be screened again
    public record Both(Optional<Findings> readBack, Findings made) {}

    public Both of(Actor.Staff who, CaseId caseId) {
        return Objects.requireNonNull(
                transactions.execute(
                        _ ->
                                switch (access.ask(who, Act.READ_FINDINGS, caseId, "a test")) {
                                    case Verdict.Granted(var permit) -> of(permit);
                                    case Verdict.Refused(var why) -> throw new AssertionError(why);
                                }));
    }

    private Both of(Permit permit) {
        return new Both(
                stored.rested(permit).map(it -> basis.of(permit, it)),
                basis.of(permit, ScreeningBasis.of(fresh.of(permit))));
    }
}
