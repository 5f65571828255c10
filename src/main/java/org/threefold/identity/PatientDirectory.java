package org.threefold.identity;

import org.threefold.access.Permit;
import org.threefold.kernel.PatientId;

import java.util.Optional;

/// The person of a case, as far as an invitation needs it. A module above implements it.
public interface PatientDirectory {

    /// @param contact the e-mail address on the referral; empty where there is none
    record Person(PatientId id, String name, String contact) {}

    Optional<Person> of(Permit permit);
}
