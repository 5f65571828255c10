package org.threefold.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threefold.access.Accounts;
import org.threefold.access.FactorRefusal;

import java.util.List;

/// What is refused is shown at the field that it is about.
class FreshFactorFieldsTest {

    private final FreshFactorFields fields = new FreshFactorFields("Password", () -> {});

    @Test
    void a_code_is_asked_for_in_a_field_that_was_not_there_before() {
        assertThat(code().isVisible()).isFalse();
        fields.refuse(FactorRefusal.CODE_NEEDED);

        assertThat(code().isVisible()).isTrue();
        assertThat(code().getErrorMessage()).isEqualTo(FactorRefusal.CODE_NEEDED);
        assertThat(password().isInvalid()).isFalse();
    }

    static List<String> others() {
        return List.of(
                FactorRefusal.WRONG_PASSWORD,
                Accounts.TOO_OFTEN,
                "Answer first how much codeine is taken.");
    }

    @ParameterizedTest
    @MethodSource("others")
    void anything_else_stands_at_the_password(String why) {
        fields.refuse(why);

        assertThat(code().isVisible()).isFalse();
        assertThat(password().getErrorMessage()).isEqualTo(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Answer first how much codeine is taken.",
                "The password of this account was reset by a link.",
            })
    void a_refusal_that_only_uses_such_a_word_is_not_about_the_factor(String why) {
        assertThat(FactorRefusal.isAboutFactor(why)).isFalse();
    }

    private PasswordAgain password() {
        return find(PasswordAgain.class);
    }

    private CodeField code() {
        return find(CodeField.class);
    }

    private <C extends Component> C find(Class<C> kind) {
        return fields.getChildren()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
