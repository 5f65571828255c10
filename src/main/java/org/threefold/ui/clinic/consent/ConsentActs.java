package org.threefold.ui.clinic.consent;

import org.threefold.consent.ConsentView;
import org.threefold.consent.Consents;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.shell.DraftFields;

import java.util.function.BiFunction;
import java.util.function.Supplier;

/// What somebody does on the page of one consent, and what is shown afterwards.
record ConsentActs(Consents consents, Actor me, CaseId caseId, Runnable afterwards) {

    DraftFields drafts(String form) {
        return DraftFields.of(me, DraftForm.of(caseId, "consent " + form));
    }

    Outcome<ConsentView> ask(BiFunction<Actor, CaseId, Outcome<ConsentView>> act) {
        return act.apply(me, caseId);
    }

    /// Submits a form: says so, or why not.
    void submit(DraftFields drafts, String done, Supplier<Outcome<ConsentView>> act) {
        Notifications.of(
                drafts.submit(act),
                _ -> {
                    Notifications.done(done);
                    afterwards.run();
                });
    }
}
