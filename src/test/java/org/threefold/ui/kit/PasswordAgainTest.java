package org.threefold.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A refusal of a signature that disappears looks like a signature.
class PasswordAgainTest {

    @Test
    void nobody_asks_for_a_password_in_another_way() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/org/threefold/ui"))) {
            assertThat(files.filter(it -> it.toString().endsWith(".java")))
                    .filteredOn(it -> contentOf(it.toFile()).contains("new PasswordField("))
                    .extracting(it -> it.getFileName().toString())
                    .containsExactly("WelcomeView.java");
        }
    }

    @Test
    void a_refusal_outlives_the_emptying_of_the_field() {
        var field = new PasswordAgain("Your password", () -> {});
        field.setValue("wrong");

        field.refuse("This is not your password.");

        assertThat(field.isEmpty()).isTrue();
        assertThat(field.isInvalid()).isTrue();
    }

    @Test
    void after_signing_nothing_stays() {
        var field = new PasswordAgain("Your password", () -> {});
        field.refuse("This is not your password.");
        field.setValue("right");

        field.accept();

        assertThat(field.isEmpty()).isTrue();
        assertThat(field.isInvalid()).isFalse();
    }
}
