package org.threefold.worklist;

import org.threefold.safety.OpenAlarm;

import java.util.List;

/// What somebody is shown on whatever page they are: how much work waits, and which alarms are
/// open.
public record Attention(long work, List<OpenAlarm> alarms) {

    public Attention {
        alarms = List.copyOf(alarms);
    }
}
