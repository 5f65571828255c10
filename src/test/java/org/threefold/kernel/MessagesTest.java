package org.threefold.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

/// Messages from the bundles beside this class.
class MessagesTest {

    private static final Locale SPANISH = Locale.of("es");

    private final Messages messages = Messages.beside(MessagesTest.class);

    @Test
    void an_apostrophe_is_an_apostrophe() {
        assertThat(text("sample.apostrophe", "Ada")).isEqualTo("Ada's page isn't read yet.");
    }

    @ParameterizedTest
    @CsvSource({
        "0,0 pages in Ada's list",
        "1,1 page in Ada's list",
        "1200,'1,200 pages in Ada''s list'"
    })
    void a_number_chooses_its_form(long number, String words) {
        assertThat(messages.count(Messages.BASE, "sample.pages", number, "Ada")).isEqualTo(words);
    }

    @Test
    void a_language_is_a_file_and_what_it_lacks_is_read_in_the_first() {
        assertThat(messages.text(SPANISH, "sample.word")).isEqualTo("palabra");
        assertThat(messages.text(SPANISH, "sample.apostrophe", "Ada"))
                .isEqualTo("Ada's page isn't read yet.");
    }

    @Test
    void a_language_without_a_file_is_read_in_the_first() {
        assertThat(messages.text(Locale.GERMAN, "sample.word")).isEqualTo("word");
        assertThat(messages.count(Locale.GERMAN, "sample.pages", 1200, "Ada"))
                .startsWith("1,200 pages");
    }

    @Test
    void a_missing_key_is_shown_and_breaks_nothing() {
        assertThat(text("sample.missing")).isEqualTo("sample.missing");
        assertThat(text("no-bundle.missing")).isEqualTo("no-bundle.missing");
        assertThat(text("missing")).isEqualTo("missing");
        assertThat(messages.has("sample.missing")).isFalse();
        assertThat(messages.has("sample.word")).isTrue();
    }

    private String text(String key, Object... values) {
        return messages.text(Messages.BASE, key, values);
    }
}
