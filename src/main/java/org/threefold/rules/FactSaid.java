package org.threefold.rules;

/// One fact as it stood when the rules read it, in words that need no code to be read again. `id`
/// is what [Rule#reads] calls it; `part2` is for what comes from substance-use records.
public record FactSaid(String id, String name, String value, boolean part2) {}
