package org.threefold.safety;

import java.time.ZonedDateTime;

/// What a patient may count on after an answer that raised an alarm.
public sealed interface Promise {

    /// The practice is open: somebody will try to call today.
    record Today() implements Promise {}

    /// The practice is closed: nobody sees it before then.
    record NotBefore(ZonedDateTime opens) implements Promise {}
}
