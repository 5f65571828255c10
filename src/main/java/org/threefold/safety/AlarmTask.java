package org.threefold.safety;

import org.threefold.progress.TaskKind;

/// What an open alarm asks for. The stored row only says what the case waits for: who acts changes
/// with accounts and with time, so work lists ask [Alarms] when they are read.
public enum AlarmTask implements TaskKind {
    CALL_PATIENT
}
