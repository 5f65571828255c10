package org.threefold.casefile;

/// A number by which some system knows a person: the system's name (usually a URI) and its value.
/// Two persons with the same identifier are probably one.
public record Identifier(String system, String value) {

    public Identifier {
        system = system.strip();
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("An identifier has a value");
        }
    }
}
