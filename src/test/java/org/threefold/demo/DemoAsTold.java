package org.threefold.demo;

import static org.threefold.demo.Practice.done;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.SmartLifecycle;
import org.threefold.kernel.Outcome;
import org.threefold.screening.Screening;
import org.threefold.screening.Screenings;
import org.threefold.worklist.CaseLine;
import org.threefold.worklist.CaseQuery;
import org.threefold.worklist.WorkLists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The demo practice as its stories leave it: read once they have been told, before the web server
/// starts and a test of a browser changes anything.
@TestComponent
public class DemoAsTold implements SmartLifecycle {

    private final DemoClinic clinic;
    private final Practice practice;
    private final WorkLists workLists;
    private final Screenings screenings;
    private final Map<CaseLine, Screening> screened = new HashMap<>();
    private List<CaseLine> cases = List.of();
    private boolean read;

    DemoAsTold(DemoClinic clinic, Practice practice, WorkLists workLists, Screenings screenings) {
        this.clinic = clinic;
        this.practice = practice;
        this.workLists = workLists;
        this.screenings = screenings;
    }

    /// Those that the coordinator sees.
    List<CaseLine> cases() {
        return cases;
    }

    CaseLine caseOf(String family) {
        return cases.stream()
                .filter(it -> it.person().startsWith(family))
                .findFirst()
                .orElseThrow();
    }

    /// As the pain specialist sees it.
    Screening screeningOf(String family) {
        return Objects.requireNonNull(screened.get(caseOf(family)));
    }

    /// A portal that rests while tests use another one is started again: what it left is what it
    /// left at first.
    @Override
    public void start() {
        if (cases.isEmpty()) look();
        read = true;
    }

    private void look() {
        cases = done(workLists.cases(practice.staff(Cast.CORA), CaseQuery.recent(), 0, 25)).rows();
        for (var one : cases)
            if (screenings.current(practice.staff(Cast.DANA), one.caseId())
                    instanceof Outcome.Done<Screening>(var screening)) screened.put(one, screening);
    }

    @Override
    public void stop() {
        read = false;
    }

    @Override
    public boolean isRunning() {
        return read;
    }

    @Override
    public int getPhase() {
        return clinic.getPhase() + 1;
    }
}
