package org.threefold.screening;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.access.SystemAccount;
import org.threefold.access.Verdict;
import org.threefold.kernel.CaseId;
import org.threefold.live.Live;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Compares, at the end of a day, each screening that could be read back on it with a new one.
/// There should be no difference: a case that shows one is logged as an error, and what the rules
/// find now is kept.
@Component
class ScreeningComparison {

    private static final Logger LOG = LoggerFactory.getLogger(ScreeningComparison.class);
    private static final int AT_A_TIME = 100;
    private static final String BECAUSE = "what was kept is not what the rules find";

    private final Access access;
    private final SystemAccount system;
    private final StoredScreening stored;
    private final CaseScreening fresh;
    private final ScreeningRecorder recorder;
    private final DueStore due;
    private final Live live;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ScreeningComparison(
            Access access,
            SystemAccount system,
            StoredScreening stored,
            CaseScreening fresh,
            ScreeningRecorder recorder,
            DueStore due,
            Live live,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.access = access;
        this.system = system;
        this.stored = stored;
        this.fresh = fresh;
        this.recorder = recorder;
        this.due = due;
        this.live = live;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /// @param compared cases whose last screening is of today
    /// @param differed those of them in which a new screening says something else
    record Result(int compared, int differed) {

        @Override
        public String toString() {
            return "%d screenings compared with new ones: %d differ".formatted(compared, differed);
        }
    }

    Result compare() {
        int compared = 0;
        int differed = 0;
        var after = Optional.<CaseId>empty();
        for (var some = after(after); !some.isEmpty(); some = after(after)) {
            for (var caseId : some) if (differs(caseId)) differed += mended(caseId);
            compared += some.size();
            after = Optional.of(some.getLast());
        }
        var result = new Result(compared, differed);
        LOG.info("{}", result);
        allowed(
                () -> access.ask(system.actor(), Act.COMPARE_SCREENING, result.toString()),
                _ -> true);
        return result;
    }

    private List<CaseId> after(Optional<CaseId> last) {
        return Objects.requireNonNull(
                transactions.execute(
                        _ -> {
                            system.bind();
                            return due.screenedOn(LocalDate.now(clock), last, AT_A_TIME);
                        }));
    }

    private boolean differs(CaseId caseId) {
        return allowed(
                () -> access.ask(system.actor(), Act.COMPARE_SCREENING, caseId), this::differs);
    }

    /// Where nothing is read back, whoever opens the case has it screened.
    private boolean differs(Permit permit) {
        var read = stored.of(permit);
        if (read.isEmpty() || read.get().equals(fresh.of(permit).screening())) return false;
        LOG.error("The screening kept of case {} is not what the rules find", permit.caseId());
        return true;
    }

    /// Keeps what the rules find now. Answers 1.
    private int mended(CaseId caseId) {
        allowed(
                () -> access.ask(system.actor(), Act.SCREEN_AGAIN, caseId, BECAUSE),
                permit -> {
                    recorder.takeTurns(permit);
                    recorder.append(permit, fresh.of(permit));
                    live.changed(permit, ReadChanges.COUNTS);
                    return true;
                });
        return 1;
    }

    private boolean allowed(Supplier<Verdict> asking, Function<Permit, Boolean> work) {
        return Boolean.TRUE.equals(
                transactions.execute(
                        _ ->
                                switch (asking.get()) {
                                    case Verdict.Granted(var permit) -> work.apply(permit);
                                    case Verdict.Refused(var why) ->
                                            throw new IllegalStateException(why);
                                }));
    }
}
