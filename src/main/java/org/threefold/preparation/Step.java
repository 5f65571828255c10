package org.threefold.preparation;

/// What a patient did with a page.
public sealed interface Step {

    record Opened() implements Step {}

    /// Pressed "I have read this".
    record Finished() implements Step {}

    /// Chose an option of a question; both count from zero.
    record Answered(int question, int option) implements Step {}
}
