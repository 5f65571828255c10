package org.threefold.referral;

import org.jspecify.annotations.Nullable;
import org.threefold.casefile.Person;
import org.threefold.casefile.RecordNumber;
import org.threefold.casefile.ReferralId;
import org.threefold.kernel.CaseId;

import java.util.Set;

/// Somebody the practice knows already and who may be the person in question. Whether it is one
/// person, a human being decides.
///
/// @param caseId their case, if one was opened
/// @param referral the referral they came with
public record Duplicate(
        Person person,
        Set<Likeness> because,
        @Nullable CaseId caseId,
        @Nullable RecordNumber number,
        @Nullable ReferralId referral) {

    public Duplicate {
        because = Set.copyOf(because);
    }
}
