package org.threefold.ui.clinic.screening;

import org.threefold.access.FreshFactor;
import org.threefold.drafts.DraftForm;
import org.threefold.evaluation.Entry;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.Section;
import org.threefold.forms.Question;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.screening.Clearance;
import org.threefold.screening.ClearanceDraft;
import org.threefold.screening.Clearances;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.DraftFields;

/// What can be done about one finding of a case, and what the page does afterwards.
record FindingActions(
        Clearances clearances,
        EvaluationWriting writing,
        Actor.Staff actor,
        CaseId caseId,
        Runnable afterwards) {

    /// What is typed into a form about it and not submitted.
    DraftFields drafts(String form) {
        return DraftFields.of(actor, DraftForm.of(caseId, form));
    }

    Outcome<Clearance> sign(ClearanceDraft draft, FreshFactor fresh) {
        return clearances.sign(actor, caseId, draft, fresh);
    }

    Outcome<Entry> askedAgain(Question question, String because) {
        return writing.askedAgain(actor, caseId, question, because);
    }

    /// Where the answer to the question is corrected.
    String section(Question question) {
        return ClinicLinks.evaluation(caseId, Section.of(question));
    }
}
