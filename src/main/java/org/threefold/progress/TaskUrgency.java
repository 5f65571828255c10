package org.threefold.progress;

/// How soon. Lists begin with the first.
public enum TaskUrgency {
    AT_ONCE(0),
    URGENT(1),
    SOON(2),
    ROUTINE(3);

    private final int rank;

    TaskUrgency(int rank) {
        this.rank = rank;
    }

    public int rank() {
        return rank;
    }

    public static TaskUrgency of(int rank) {
        return values()[rank];
    }
}
