package org.threefold.access;

import org.threefold.kernel.CaseId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// What emergency access has to know of cases. The module that keeps them implements it.
public interface EmergencyCases {

    /// Whether there is the case that the permit is about.
    boolean exists(Permit permit);

    /// The case of a record number, where the date of birth fits as well.
    Optional<CaseId> find(Permit permit, String number, LocalDate born);

    /// Record numbers of cases that somebody opened in an emergency: for officers, and for whoever
    /// is on them.
    Map<CaseId, String> numbers(Permit permit, Collection<CaseId> cases);
}
