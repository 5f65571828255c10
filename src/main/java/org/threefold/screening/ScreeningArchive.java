package org.threefold.screening;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Screenings of a case as they were, and what changed since somebody read them.
@Service
@Transactional
public class ScreeningArchive {

    static final String NO_SUCH = "There is no such screening of this case.";

    private final Access access;
    private final KeptStore kept;
    private final KeptChangeStore changed;
    private final ReadingMarks marks;
    private final Clock clock;

    ScreeningArchive(
            Access access,
            KeptStore kept,
            KeptChangeStore changed,
            ReadingMarks marks,
            Clock clock) {
        this.access = access;
        this.kept = kept;
        this.changed = changed;
        this.marks = marks;
        this.clock = clock;
    }

    /// The screenings of a case that were kept, the newest first.
    public Outcome<List<KeptScreening.Line>> kept(Actor by, CaseId caseId, int from, int howMany) {
        return access.ask(by, Act.READ_FINDINGS, caseId, "lists screenings")
                .map(permit -> kept.lines(permit, from, howMany));
    }

    /// One of them, as it was.
    public Outcome<KeptScreening> kept(Actor by, CaseId caseId, int number) {
        return access.ask(by, Act.READ_FINDINGS, caseId, "reads screening " + number)
                .then(
                        permit ->
                                kept.at(permit, number)
                                        .map(it -> it.shownTo(permit))
                                        .<Outcome<KeptScreening>>map(Outcome.Done::new)
                                        .orElseGet(() -> new Outcome.Refused<>(NO_SUCH)));
    }

    /// What changed since whoever asks said that they had read it; nothing for whoever keeps no
    /// mark, as in an emergency. Who looks for the first time has read what stands there now.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Since> since(Permit permit) {
        if (!permit.also(Act.MARK_FINDINGS_READ)) return Optional.empty();
        var position = marks.position(permit);
        if (position.isEmpty()) return Optional.empty();
        int last = position.get().last();
        var read = position.get().read();
        if (read.isEmpty()) marks.mark(permit, last, clock.instant());
        return read.filter(it -> it < last).flatMap(it -> since(permit, it, last));
    }

    private Optional<Since> since(Permit permit, int from, int upTo) {
        var both = changed.between(permit, from, upTo);
        var changes = ScreeningDiff.between(both);
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Since(from, upTo, both.earlier().at(), changes));
    }

    /// I have read what changed, up to that screening.
    public Outcome<Integer> haveRead(Actor by, CaseId caseId, int upTo) {
        return access.ask(by, Act.MARK_FINDINGS_READ, caseId, "up to screening " + upTo)
                .map(
                        permit -> {
                            marks.mark(permit, upTo, clock.instant());
                            return upTo;
                        });
    }
}
