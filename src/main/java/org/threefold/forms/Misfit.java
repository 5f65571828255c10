package org.threefold.forms;

/// Why a reply cannot be the answer to a question. Each module has its own sentences for it.
public enum Misfit {
    /// Of another type, or none of the options.
    NO_ANSWER,
    OUT_OF_RANGE,
    TOO_LONG
}
