package org.threefold.measures;

import org.springframework.stereotype.Component;
import org.threefold.access.Permit;

/// The instruments as they are worded in this practice: with our text, with the practice's licensed
/// one, or with item numbers.
@Component
class Wordings {

    /// As it is begun today.
    Instrument now(Permit permit, Instrument instrument) {
        return instrument;
    }

    /// As it was shown when this was filled in.
    Instrument of(Permit permit, Response response) {
        return InstrumentBook.the(response.instrument());
    }
}
