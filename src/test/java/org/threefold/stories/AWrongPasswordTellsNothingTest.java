package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

/// Whoever guesses a password learns neither who works here nor whether they were close.
@InThePortal
class AWrongPasswordTellsNothingTest {

    @ParameterizedTest
    @ValueSource(strings = {"sam.okoye", "nobody.here"})
    void a_wrong_password_says_the_same_as_an_unknown_user(String username, Portal portal) {
        var page = portal.stranger();
        portal.signIn(page, username, "a guess");

        assertThat(page.getByRole(AriaRole.ALERT))
                .hasText("Username and password do not fit together.");
    }

    @Test
    void a_page_asked_for_without_signing_in_leads_to_the_door(Portal portal) {
        var page = portal.stranger();
        page.navigate("/cases");

        assertThat(Find.heading(page, "Sign in")).isVisible();
    }
}
