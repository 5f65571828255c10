package org.threefold.casefile;

import org.springframework.stereotype.Component;
import org.threefold.access.Permit;
import org.threefold.identity.PatientDirectory;

import java.util.Optional;

/// The person of a case, for their invitation.
@Component
class CasePatients implements PatientDirectory {

    private final CaseDesk cases;

    CasePatients(CaseDesk cases) {
        this.cases = cases;
    }

    @Override
    public Optional<PatientDirectory.Person> of(Permit permit) {
        return cases.file(permit)
                .map(it -> it.person())
                .map(
                        it ->
                                new PatientDirectory.Person(
                                        it.id(), it.fullName(), it.contact().email()));
    }
}
