package org.threefold.forms;

import org.threefold.library.InvisibleCharacters;

/// An answer to one question: a value, or that there is none to give. A question that nobody asked
/// has no reply at all. None of these is ever no or zero.
public sealed interface Reply permits AnswerValue, Reply.NotKnown, Reply.Declined {

    /// It was asked, and nobody can say.
    record NotKnown() implements Reply {}

    /// It was asked, and not answered.
    record Declined() implements Reply {}

    /// The same without what nobody sees in a text: the database would refuse it.
    default Reply cleaned() {
        return this instanceof AnswerValue.Text(var words)
                ? new AnswerValue.Text(InvisibleCharacters.without(words))
                : this;
    }
}
