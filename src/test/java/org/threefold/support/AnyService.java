package org.threefold.support;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;

import java.util.Optional;

/// Any service: it asks for one act, and answers what it is told to.
@TestComponent
@Transactional
public class AnyService {

    private final Access access;

    AnyService(Access access) {
        this.access = access;
    }

    public Outcome<String> does(
            Actor by, Act act, Optional<CaseId> about, String mark, Outcome<String> answer) {
        var verdict =
                about.map(it -> access.ask(by, act, it, mark))
                        .orElseGet(() -> access.ask(by, act, mark));
        return verdict.then(_ -> answer);
    }

    public Outcome<String> breaks(Actor by, Act act, Optional<CaseId> about, String mark) {
        does(by, act, about, mark, new Outcome.Done<>("half done"));
        throw new IllegalStateException("a fault");
    }
}
