package org.threefold.consent;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Accounts;
import org.threefold.access.Act;
import org.threefold.access.FreshFactor;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;

import java.util.UUID;

/// The text of the consent, in versions. Whoever works here reads it; the medical director writes a
/// version; two people of the three disciplines adopt it, neither of them its author. Until one is
/// in force no patient is asked.
@Service
@Transactional
public class ConsentForms {

    /// The topic on which changes of the text are told; see `live`.
    public static final UUID NEWS = new UUID(0x0000_636f_6e73_656eL, 0x8000_0000_0000_0001L);

    private final Access access;
    private final Accounts accounts;
    private final FormDesk desk;

    ConsentForms(Access access, Accounts accounts, FormDesk desk) {
        this.access = access;
        this.accounts = accounts;
        this.desk = desk;
    }

    public Outcome<FormBook> book(Actor by) {
        return access.ask(by, Act.READ_CONSENT_FORMS).map(desk::book);
    }

    /// Proposes a version. [FormDraft#problems] says what is wrong with it.
    public Outcome<Integer> propose(Actor by, FormDraft draft) {
        return access.ask(by, Act.WRITE_CONSENT_FORM, "proposes a version")
                .then(permit -> desk.propose(permit, draft));
    }

    /// Takes a version back that waits, with the reason.
    public Outcome<Integer> withdraw(Actor by, int version, String why) {
        return access.ask(by, Act.WRITE_CONSENT_FORM, "withdraws version " + version)
                .then(permit -> desk.end(permit, version, why, true));
    }

    /// Sends a version that waits back to its author, with the reason.
    public Outcome<Integer> sendBack(Actor by, int version, String why) {
        return access.ask(by, Act.SEND_BACK_CONSENT_FORM, "sends back version " + version)
                .then(permit -> desk.end(permit, version, why, false));
    }

    /// Adopts a version with a fresh factor. The second person puts it in force, from its day on.
    ///
    /// @param sha256 of the text that was read
    public Outcome<FormVersion> adopt(Actor by, int version, String sha256, FreshFactor fresh) {
        return access.ask(by, Act.ADOPT_CONSENT_FORM, "adopts version " + version)
                .then(
                        permit ->
                                accounts.confirm(permit, fresh)
                                        .then(it -> desk.adopt(it, version, sha256)));
    }
}
