package org.threefold.opioids;

import org.threefold.kernel.Ids;

import java.util.UUID;

/// The name of one entry of the diary.
public record DiaryDayId(UUID value) {

    public static DiaryDayId next() {
        return new DiaryDayId(Ids.next());
    }
}
