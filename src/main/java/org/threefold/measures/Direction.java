package org.threefold.measures;

/// Which way is better.
public enum Direction {
    LOWER_IS_BETTER("lower is better"),
    HIGHER_IS_BETTER("higher is better"),
    NEITHER("neither way is better");

    private final String words;

    Direction(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// Above zero for better, below for worse, zero where nothing can be said.
    int better(int movedUp) {
        return switch (this) {
            case LOWER_IS_BETTER -> -movedUp;
            case HIGHER_IS_BETTER -> movedUp;
            case NEITHER -> 0;
        };
    }
}
