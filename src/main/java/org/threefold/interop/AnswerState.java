package org.threefold.interop;

/// What the form says of an answer, in the order in which it keeps the answer from being taken as
/// the person's own. An item takes the latest of this list that holds for it or for a group above
/// it.
enum AnswerState {
    COUNTS(""),
    HIDDEN("was not shown to the person"),
    READ_ONLY("could not be changed by the person"),
    CALCULATED("was calculated by the form, not answered by the person"),
    NOT_ASKED("was not to be asked, by the form's own condition"),
    NOT_CHECKED("is asked under a condition that cannot be checked here"),
    EXPRESSION("is asked under a condition written as an expression, which is not evaluated here"),
    NO_SUCH_ITEM("is asked under a condition on an item that the form does not have"),
    MODIFIED("carries a modifier that changes what its question says and is not known here");

    private final String words;

    AnswerState(String words) {
        this.words = words;
    }

    /// As the end of a sentence that begins with the answer.
    String words() {
        return words;
    }

    /// The form, not the person, may have given the value; that it holds is not in doubt.
    boolean isOfTheForm() {
        return this == HIDDEN || this == READ_ONLY || this == CALCULATED;
    }

    /// Whether the answer must not be counted, whatever it is.
    boolean isRefused() {
        return compareTo(NOT_ASKED) >= 0;
    }

    AnswerState or(AnswerState other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
