package org.threefold.rules;

/// One rule and what it found.
public record Screened(Rule rule, Finding finding) {}
