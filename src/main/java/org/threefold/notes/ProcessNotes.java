package org.threefold.notes;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;

import java.time.Clock;
import java.util.List;

/// A therapist's own notes on one case. That notes were read or written stands on the trail; what
/// they say stands nowhere else, and there only encrypted: see decision 0039.
@Service
@Transactional
public class ProcessNotes {

    static final String NO_KEY =
            "Notes cannot be encrypted with the key that the portal has, so nothing was kept. Your"
                    + " text is still in the field. Tell whoever runs the portal.";

    private final Access access;
    private final NoteStore store;
    private final Clock clock;

    ProcessNotes(Access access, NoteStore store, Clock clock) {
        this.access = access;
        this.store = store;
        this.clock = clock;
    }

    /// One's own notes, newest first.
    public Outcome<List<ProcessNote>> mine(Actor by, CaseId caseId) {
        return access.ask(by, Act.READ_PROCESS_NOTE, caseId).map(store::mine);
    }

    public Outcome<ProcessNote> write(Actor by, CaseId caseId, String text) {
        return access.ask(by, Act.WRITE_PROCESS_NOTE, caseId)
                .then(
                        permit -> {
                            if (text.isBlank())
                                return new Outcome.Refused<>("Write something first.");
                            if (text.length() > ProcessNote.LONGEST)
                                return new Outcome.Refused<>("This note is too long; make it two.");
                            return store.append(permit, text, clock.instant())
                                    .<Outcome<ProcessNote>>map(Outcome.Done::new)
                                    .orElseGet(() -> new Outcome.Refused<>(NO_KEY));
                        });
    }
}
