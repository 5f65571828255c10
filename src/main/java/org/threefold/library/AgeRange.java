package org.threefold.library;

/// Completed years of life, both ends included.
public record AgeRange(int from, int to) {

    public static final AgeRange ANY = new AgeRange(0, 150);

    public AgeRange {
        if (from < 0 || to < from) throw new IllegalArgumentException("No range of ages");
    }

    public boolean holds(int years) {
        return years >= from && years <= to;
    }

    /// Reads `65-` or `18-64`.
    static AgeRange of(String written) {
        var ends = written.split("-", -1);
        int to = ends[1].isBlank() ? ANY.to : Integer.parseInt(ends[1].strip());
        return new AgeRange(Integer.parseInt(ends[0].strip()), to);
    }
}
