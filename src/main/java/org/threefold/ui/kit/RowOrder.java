package org.threefold.ui.kit;

/// The order of a list of rows: by what its service keeps an index for, and which way.
public record RowOrder(Enum<?> by, boolean descending) {

    public static RowOrder up(Enum<?> by) {
        return new RowOrder(by, false);
    }

    public static RowOrder down(Enum<?> by) {
        return new RowOrder(by, true);
    }

    /// By what, as the service calls it.
    public <E extends Enum<E>> E by(Class<E> kind) {
        return kind.cast(by);
    }

    /// Whether it is ordered by this.
    public boolean isBy(Enum<?> which) {
        return by == which;
    }
}
