package org.threefold.mail;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;

import java.util.List;

/// What became of the portal's letters, for the privacy officer and the coordinator.
@Service
@Transactional
public class SentMail {

    private final Access access;
    private final MailStore store;

    SentMail(Access access, MailStore store) {
        this.access = access;
        this.store = store;
    }

    /// Those that could not be sent first, then the newest.
    public Outcome<List<MailLine>> list(Actor by, int from, int howMany) {
        return access.ask(by, Act.READ_MAIL, "after " + from).map(_ -> store.lines(from, howMany));
    }
}
