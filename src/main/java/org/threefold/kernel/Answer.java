package org.threefold.kernel;

/// What is known of one thing that was to be found out. Unknown is not no: a rule that reads
/// anything but [Known] may not conclude.
public sealed interface Answer<T> {

    /// It was asked, and this is the answer.
    record Known<T>(T value) implements Answer<T> {}

    /// It was asked, and nobody can say.
    record NotKnown<T>() implements Answer<T> {}

    /// Nobody asked yet.
    record NotAsked<T>() implements Answer<T> {}
}
