package org.threefold.interop;

/// Leaves a walk through a file that is not worth walking on. Never leaves this module: it becomes
/// the one sentence of a refusal.
final class NotReadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;

    NotReadable(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
