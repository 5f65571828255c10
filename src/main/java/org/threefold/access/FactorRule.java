package org.threefold.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Whether staff must have a second factor: the setting `threefold.second-factor.staff`, `required`
/// or `offered`. Where it is required, nothing is answered to a member of staff who has none; they
/// can enrol one, and sign out.
@Component
class FactorRule {

    /// The values of the setting.
    enum Staff {
        REQUIRED,
        OFFERED
    }

    private final Staff staff;

    FactorRule(@Value("${threefold.second-factor.staff:required}") Staff staff) {
        this.staff = staff;
    }

    boolean isMissing(CallerContext caller) {
        return staff == Staff.REQUIRED
                && !caller.system()
                && caller.patientId() == null
                && !caller.factor();
    }
}
