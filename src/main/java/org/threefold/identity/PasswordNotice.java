package org.threefold.identity;

/// What was done about a password, and the letters that tell of it.
enum PasswordNotice {
    ASKED("letters.password.asked.owner", "letters.password.asked.officer"),
    GRANTED("letters.password.granted.owner", "letters.password.granted.officer"),
    USED("letters.password.used.owner", "letters.password.used.officer");

    private final String owner;
    private final String officer;

    PasswordNotice(String owner, String officer) {
        this.owner = owner;
        this.officer = officer;
    }

    /// The key of the letter to the owner of the account.
    String toOwner() {
        return owner;
    }

    /// The key of the letter to an officer.
    String toOfficer() {
        return officer;
    }
}
