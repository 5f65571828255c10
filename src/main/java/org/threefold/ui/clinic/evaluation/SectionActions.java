package org.threefold.ui.clinic.evaluation;

import org.threefold.access.FreshFactor;
import org.threefold.evaluation.Entry;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.Nature;
import org.threefold.evaluation.NewEntry;
import org.threefold.evaluation.Section;
import org.threefold.evaluation.SectionSignature;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;

/// What its owner can do with one section of one case.
record SectionActions(
        EvaluationWriting writing, Actor.Staff actor, CaseId caseId, Section section) {

    Outcome<Entry> answer(NewEntry entry) {
        return writing.answer(actor, caseId, entry);
    }

    Outcome<Entry> amend(NewEntry entry, Nature nature, String because) {
        return writing.amend(actor, caseId, entry, nature, because);
    }

    Outcome<SectionSignature> sign(FreshFactor fresh) {
        return writing.sign(actor, caseId, section, fresh);
    }
}
