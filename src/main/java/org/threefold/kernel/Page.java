package org.threefold.kernel;

import java.util.List;

/// One page of a list.
///
/// @param from the place of its first row, counted from 1
/// @param total how many rows there are in all, counted up to [#COUNTED]
public record Page<T>(List<T> rows, int from, long total) {

    /// Beyond this many rows a list says "more than".
    public static final int COUNTED = 1000;

    public boolean uncounted() {
        return total > COUNTED;
    }
}
