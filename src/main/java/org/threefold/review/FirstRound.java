package org.threefold.review;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.casefile.CaseFiles;
import org.threefold.casefile.CaseOpened;
import org.threefold.kernel.Outcome;

/// A case opens with a framed question, and so with a round: the team is asked from the start.
@Component
class FirstRound {

    private final Access access;
    private final CaseFiles files;
    private final OpinionDesk opinions;

    FirstRound(Access access, CaseFiles files, OpinionDesk opinions) {
        this.access = access;
        this.files = files;
        this.opinions = opinions;
    }

    @EventListener
    void on(CaseOpened opened) {
        access.ask(opened.by(), Act.FRAME_QUESTION, opened.caseId(), "opens the round")
                .then(this::open);
    }

    private Outcome<Round> open(Permit permit) {
        var file = files.file(permit).orElseThrow();
        return opinions.open(permit, file.question().text());
    }
}
