package org.threefold.mail;

/// A letter that this node is sending.
///
/// @param attempts how often it was claimed, this time included
record Claimed(Letter letter, String messageId, int attempts) {}
