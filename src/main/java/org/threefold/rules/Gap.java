package org.threefold.rules;

/// One thing a check needed and did not get. `question` is the id whose answer would settle it;
/// empty where no question does.
record Gap(String question, Why why, String words) {

    enum Why {
        NOT_RECORDED,
        NOT_KNOWN,
        NOT_USABLE
    }
}
