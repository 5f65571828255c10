package org.threefold.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private static final String PASSWORD = "a sentence that stands alone";

    @Test
    void a_hash_says_what_memory_it_costs_and_is_checked_at_that_cost() {
        var cheap = Passwords.hash(PASSWORD, 1024);

        assertThat(cheap).startsWith("$argon2id$v=19$m=1024,t=2,p=1$");
        assertThat(Passwords.matches(PASSWORD, cheap)).isTrue();
        assertThat(Passwords.matches(PASSWORD + ".", cheap)).isFalse();
    }

    @Test
    void an_unknown_user_costs_what_a_known_one_does() {
        var usual = Passwords.hash(PASSWORD, Passwords.USUAL_MEMORY);

        assertThat(parameters(Passwords.NOBODYS)).isEqualTo(parameters(usual));
        assertThat(Passwords.NOBODYS).hasSameSizeAs(usual);
        assertThat(Passwords.matches(PASSWORD, null)).isFalse();
    }

    private static String parameters(String hash) {
        return hash.substring(0, hash.indexOf("p=1$"));
    }
}
