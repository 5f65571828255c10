package org.threefold.access;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A member of the practice about to get an account.
///
/// @param contact the e-mail address to which its links go; empty where there is none
public record NewAccount(
        String username, String name, String title, Set<Role> roles, String contact) {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{2,99}");

    public NewAccount {
        username = UserName.form(username);
        name = name.strip();
        title = title.strip();
        roles = Set.copyOf(roles);
        contact = contact.strip();
    }

    /// Of somebody who cannot be written to.
    public NewAccount(String username, String name, String title, Set<Role> roles) {
        this(username, name, title, roles, "");
    }

    /// What is wrong with it, in the user's words.
    public Optional<String> objection() {
        if (!USERNAME.matcher(username).matches())
            return Optional.of("A username is 3 to 100 small letters, digits, and . _ @ + -");
        if (name.isEmpty()) return Optional.of("Give the person's name.");
        if (roles.isEmpty()) return Optional.of("Give at least one role.");
        if (roles.contains(Role.PATIENT))
            return Optional.of("Patients are invited from their case.");
        return Optional.empty();
    }
}
