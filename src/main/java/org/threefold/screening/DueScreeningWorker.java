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

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// Screens, one by one, the cases that wait for the system account: a patient or the coordinator
/// changed a fact, or the day has come on which a measurement is too old. What is done is taken
/// away in the transaction that screened; what fails is put off and hinders nobody. See decision
/// 0017.
@Component
class DueScreeningWorker {

    private static final Logger LOG = LoggerFactory.getLogger(DueScreeningWorker.class);
    private static final Duration PUT_OFF = Duration.ofMinutes(15);

    private final Access access;
    private final SystemAccount system;
    private final Screenings screenings;
    private final DueStore store;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DueScreeningWorker(
            Access access,
            SystemAccount system,
            Screenings screenings,
            DueStore store,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.access = access;
        this.system = system;
        this.screenings = screenings;
        this.store = store;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /// Works off all that waits. Answers how many cases were screened.
    int work() {
        int worked = 0;
        for (var due = first(); due.isPresent(); due = first()) {
            worked += one(due.get());
        }
        return worked;
    }

    private Optional<DueScreening> first() {
        return Objects.requireNonNull(
                transactions.execute(
                        _ -> {
                            system.bind();
                            return store.first(clock.instant());
                        }));
    }

    /// Has those wait whose day has come. Answers how many.
    int requestDue() {
        return asSystem(
                "looks for what time has changed",
                permit -> store.requestDue(permit, LocalDate.now(clock)));
    }

    private int one(DueScreening due) {
        try {
            var screened = transactions.execute(_ -> screen(due));
            if (Boolean.TRUE.equals(screened)) return 1;
        } catch (RuntimeException failed) {
            LOG.warn("Case {} was not screened at once", due.caseId(), failed);
        }
        return asSystem("puts a case off", permit -> putOff(permit, due));
    }

    private boolean screen(DueScreening due) {
        return access.ask(system.actor(), Act.SCREEN_AGAIN, due.caseId(), due.because())
                        instanceof Verdict.Granted(var permit)
                && screenings.again(permit)
                && isDone(permit, due);
    }

    private boolean isDone(Permit permit, DueScreening due) {
        store.done(permit, due);
        return true;
    }

    private int putOff(Permit permit, DueScreening due) {
        store.later(permit, due, clock.instant().plus(PUT_OFF));
        return 0;
    }

    /// Refused, it fails: a case that can neither be screened nor put off must not be tried
    /// forever.
    private int asSystem(String detail, ToIntFunction<Permit> work) {
        var done =
                transactions.execute(
                        _ ->
                                switch (access.ask(system.actor(), Act.SCREEN_AGAIN, detail)) {
                                    case Verdict.Granted(var permit) -> work.applyAsInt(permit);
                                    case Verdict.Refused _ ->
                                            throw new IllegalStateException(
                                                    "The system account may not");
                                });
        return done == null ? 0 : done;
    }
}
