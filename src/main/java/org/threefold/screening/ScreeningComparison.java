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
    private static final String BECAUSE = "what was kept seems not to be what the rules find";

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
    /// @param failed those that could not be compared
    record Result(int compared, int differed, int failed) {

        private Result plus(Result other) {
            return new Result(
                    compared + other.compared, differed + other.differed, failed + other.failed);
        }

        @Override
        public String toString() {
            return "%d screenings compared with new ones: %d differ, %d could not be compared"
                    .formatted(compared, differed, failed);
        }
    }

    Result compare() {
        var result = new Result(0, 0, 0);
        var after = Optional.<CaseId>empty();
        for (var some = after(after); !some.isEmpty(); some = after(after)) {
            for (var caseId : some) result = result.plus(one(caseId));
            after = Optional.of(some.getLast());
        }
        var words = result.toString();
        LOG.info("{}", words);
        allowed(() -> access.ask(system.actor(), Act.COMPARE_SCREENING, words), _ -> true);
        return result;
    }

    private Result one(CaseId caseId) {
        try {
            boolean differs = seemsToDiffer(caseId) && replaced(caseId);
            return new Result(1, differs ? 1 : 0, 0);
        } catch (RuntimeException failed) {
            LOG.error("The screening of case {} was not compared", caseId, failed);
            return new Result(0, 0, 1);
        }
    }

    private List<CaseId> after(Optional<CaseId> last) {
        return Objects.requireNonNull(
                transactions.execute(
                        _ -> {
                            system.bind();
                            return due.screenedOn(LocalDate.now(clock), last, AT_A_TIME);
                        }));
    }

    private boolean seemsToDiffer(CaseId caseId) {
        return allowed(
                () -> access.ask(system.actor(), Act.COMPARE_SCREENING, caseId), this::differs);
    }

    /// Looks again while nobody writes in the case: somebody may have saved between the two
    /// readings. Keeps what the rules find now where it differs still.
    private boolean replaced(CaseId caseId) {
        return allowed(
                () -> access.ask(system.actor(), Act.SCREEN_AGAIN, caseId, BECAUSE),
                permit -> {
                    recorder.takeTurns(permit);
                    if (!differs(permit)) return false;
                    LOG.error("The screening kept of case {} is not what the rules find", caseId);
                    recorder.append(permit, fresh.of(permit));
                    live.changed(permit, ReadChanges.COUNTS);
                    return true;
                });
    }

    /// Where nothing is read back, whoever opens the case has it screened.
    private boolean differs(Permit permit) {
        var read = stored.of(permit);
        return read.isPresent() && !read.get().equals(fresh.of(permit).screening());
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
