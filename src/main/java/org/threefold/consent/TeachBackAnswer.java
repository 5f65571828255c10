package org.threefold.consent;

/// An answer to one question in one round. It stays as it was given.
record TeachBackAnswer(int round, String question, String code, boolean correct) {}
