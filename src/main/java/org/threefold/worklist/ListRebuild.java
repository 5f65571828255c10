package org.threefold.worklist;

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
import org.threefold.kernel.PracticeClock;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/// Writes all lists again from the facts, some cases to a transaction, under the system account:
/// once for each version of how rows are made, in each zone, and whenever a reason is given. One
/// node at a time, and where one stopped, the next goes on.
@Component
class ListRebuild {

    private static final Logger LOG = LoggerFactory.getLogger(ListRebuild.class);
    private static final int AT_A_TIME = 100;

    private final Access access;
    private final SystemAccount system;
    private final Projection projection;
    private final ProgressParts parts;
    private final RebuildStore store;
    private final TransactionTemplate transactions;
    private final PracticeClock clock;

    ListRebuild(
            Access access,
            SystemAccount system,
            Projection projection,
            ProgressParts parts,
            RebuildStore store,
            PlatformTransactionManager transactions,
            PracticeClock clock) {
        this.access = access;
        this.system = system;
        this.projection = projection;
        this.parts = parts;
        this.store = store;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /// Moments on rows are beginnings of days, so another zone is another version.
    int afterUpgrade() {
        return rebuild("lists %d, %s".formatted(parts.version(), clock.zone()));
    }

    /// Answers how many rows differed from the facts; none where this reason was worked off before.
    int rebuild(String because) {
        int differed = 0;
        for (var job = next(because); job.isPresent(); job = next(because)) {
            differed += job.get();
        }
        return differed;
    }

    /// How many rows differ from the facts, for each case where one does. Writes nothing.
    Map<CaseId, Integer> compare() {
        var differ = new LinkedHashMap<CaseId, Integer>();
        var after = Optional.<CaseId>empty();
        for (var some = some(after); !some.isEmpty(); some = some(after)) {
            some.forEach((caseId, rows) -> differ.merge(caseId, rows, Integer::sum));
            after = Optional.of(some.lastEntry().getKey());
        }
        differ.values().removeIf(rows -> rows == 0);
        return differ;
    }

    /// Compares, and where something differs writes the lists again. Answers how many cases
    /// differed.
    int compareAndRebuild() {
        var differ = compare();
        if (differ.isEmpty()) {
            LOG.info("Lists compared with the facts: no difference");
            return 0;
        }
        LOG.error("Lists of {} cases differ from the facts: {}", differ.size(), differ.keySet());
        rebuild("differences found on " + clock.instant());
        return differ.size();
    }

    private SequencedMap<CaseId, Integer> some(Optional<CaseId> after) {
        return asTheSystem(
                "compares the lists with the facts",
                _ -> {
                    var rows = new LinkedHashMap<CaseId, Integer>();
                    store.after(after, AT_A_TIME)
                            .forEach(it -> rows.put(it, projection.differences(it)));
                    return rows;
                });
    }

    /// Works off the next cases. Answers how many rows differed; nothing at the end, and where
    /// another node is at it.
    private Optional<Integer> next(String because) {
        if (!store.waits(system.actor(), because)) return Optional.empty();
        return asTheSystem("rebuilds the lists: " + because, _ -> advance(because));
    }

    private Optional<Integer> advance(String because) {
        if (!store.alone()) return Optional.empty();
        return store.job(because, clock.instant()).map(this::advance);
    }

    private int advance(RebuildStore.Job job) {
        var cases = store.after(job.lastCase(), AT_A_TIME);
        int differed = cases.stream().mapToInt(projection::rebuild).sum();
        boolean end = cases.size() < AT_A_TIME;
        store.advance(job, cases, differed, end ? clock.instant() : null);
        if (end)
            LOG.info(
                    "Lists rebuilt ({}): {} cases, {} rows differed",
                    job.because(),
                    job.done() + cases.size(),
                    job.differed() + differed);
        else LOG.info("Rebuilding lists: {} of {} cases", job.done() + AT_A_TIME, job.total());
        return differed;
    }

    private <T> T asTheSystem(String detail, Function<Permit, T> work) {
        return Objects.requireNonNull(
                transactions.execute(
                        _ ->
                                switch (access.ask(system.actor(), Act.REBUILD_LISTS, detail)) {
                                    case Verdict.Granted(var permit) -> work.apply(permit);
                                    case Verdict.Refused(var why) ->
                                            throw new IllegalStateException(why);
                                }));
    }
}
