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
import org.threefold.rules.RuleBook;
import org.threefold.screening.Rescreening.State;
import org.threefold.settings.Policies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Screens cases again without anybody opening them: those whose clearance ended, and all of them
/// when the book has a new version, another policy is in force, or the medical director asks. Each
/// case is a transaction of its own, on the trail as the system account; one that fails is counted
/// and passed over.
@Component
class Rescreener {

    private static final Logger LOG = LoggerFactory.getLogger(Rescreener.class);
    private static final int AT_A_TIME = 20;

    private final Access access;
    private final SystemAccount system;
    private final Screenings screenings;
    private final Rescreenings rescreenings;
    private final RescreeningStore store;
    private final Policies policies;
    private final Live live;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Rescreener(
            Access access,
            SystemAccount system,
            Screenings screenings,
            Rescreenings rescreenings,
            RescreeningStore store,
            Policies policies,
            Live live,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.access = access;
        this.system = system;
        this.screenings = screenings;
        this.rescreenings = rescreenings;
        this.store = store;
        this.policies = policies;
        this.live = live;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /// Begins a job where a case was last screened under another version of the book; not the same
    /// one twice, for a case that cannot be screened.
    void lookAtTheBook() {
        asSystem(
                "looks at the book",
                permit ->
                        store.anotherBook(permit, RuleBook.VERSION)
                                .map(
                                        old ->
                                                "The rule book changed from %s to %s."
                                                        .formatted(old, RuleBook.VERSION))
                                .filter(because -> !begun(permit, because))
                                .map(because -> rescreenings.begin(permit, because)));
    }

    private boolean begun(Permit permit, String because) {
        return store.latest(permit).filter(it -> it.because().equals(because)).isPresent();
    }

    /// Begins a job where another version of the practice policy is in force than when a case was
    /// last screened; once for each version.
    void lookAtThePolicy() {
        asSystem(
                "looks at the practice policy",
                permit -> {
                    var now = policies.inForce(permit, LocalDate.now(clock)).words();
                    var because = "The practice policy in force is " + now + ".";
                    if (begun(permit, because)) return Optional.empty();
                    return store.anotherPolicy(permit, now)
                            .map(_ -> rescreenings.begin(permit, because));
                });
    }

    /// Brings back what was cleared and is no longer. Answers how many cases.
    int bringBack() {
        var today = LocalDate.now(clock);
        var cases =
                asSystem("looks for ended clearances", it -> store.endedClearances(it, today))
                        .orElse(List.of());
        cases.forEach(it -> screen(it, "a clearance ended"));
        return cases.size();
    }

    /// Works the job off, as long as it runs. Answers how many cases.
    int work() {
        int worked = 0;
        for (var job = running(); job.isPresent(); job = running()) {
            worked += some(job.get());
        }
        return worked;
    }

    private Optional<Rescreening> running() {
        if (!waits()) return Optional.empty();
        return asSystem("looks for work", store::latest)
                .flatMap(it -> it)
                .filter(it -> it.state() == State.RUNNING);
    }

    private boolean waits() {
        return Boolean.TRUE.equals(
                transactions.execute(
                        _ -> {
                            system.bind();
                            return store.waits();
                        }));
    }

    private int some(Rescreening job) {
        var cases =
                asSystem("takes cases", it -> store.next(it, job.id(), AT_A_TIME))
                        .orElse(List.of());
        if (cases.isEmpty()) {
            asSystem("ends", it -> end(it, job));
            return 0;
        }
        int failed = 0;
        for (var caseId : cases) if (!screen(caseId, "rule book " + job.book())) failed++;
        int missed = failed;
        asSystem(
                "counts",
                permit -> {
                    store.advance(permit, job.id(), cases.size(), missed, cases.getLast());
                    live.tell(Rescreenings.NEWS);
                    return true;
                });
        return cases.size();
    }

    private boolean end(Permit permit, Rescreening job) {
        live.tell(Rescreenings.NEWS);
        return store.turn(permit, job.id(), State.RUNNING, State.DONE, clock.instant());
    }

    private boolean screen(CaseId caseId, String because) {
        try {
            return Boolean.TRUE.equals(
                    transactions.execute(
                            _ ->
                                    access.ask(system.actor(), Act.SCREEN_AGAIN, caseId, because)
                                                    instanceof Verdict.Granted(var permit)
                                            && screenings.again(permit)));
        } catch (RuntimeException failed) {
            LOG.warn("Case {} was not screened again", caseId, failed);
            return false;
        }
    }

    private <T> Optional<T> asSystem(String detail, Function<Permit, T> work) {
        Optional<T> none = Optional.empty();
        var done =
                transactions.execute(
                        _ ->
                                switch (access.ask(system.actor(), Act.SCREEN_AGAIN, detail)) {
                                    case Verdict.Granted(var permit) ->
                                            Optional.ofNullable(work.apply(permit));
                                    case Verdict.Refused _ -> none;
                                });
        return Objects.requireNonNullElse(done, none);
    }
}
