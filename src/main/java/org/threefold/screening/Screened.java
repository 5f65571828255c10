package org.threefold.screening;

/// One rule and what it found.
public record Screened(Rule rule, Finding finding) {}
