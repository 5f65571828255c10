package org.threefold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `src/docs/rules.md` is printed from the rules. After changing a rule, run this test once with
/// `-Dthreefold.docs.write=true` and read what changed.
class RulesDocsTest {

    private static final Path PAGE = Path.of("src/docs/rules.md");

    @Test
    void the_page_of_rules_says_what_the_rules_say() throws IOException {
        var printed = RulesDocument.markdown();
        if (Boolean.getBoolean("threefold.docs.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, printed);
        }

        assertThat(PAGE).content().isEqualTo(printed);
    }

    @Test
    void every_rule_stands_on_the_page_with_its_sources_and_their_marks() {
        var printed = RulesDocument.markdown();

        for (var rule : RuleBook.rules()) {
            assertThat(printed).contains("### " + rule.id() + "\n", rule.sentence());
            for (var citation : rule.citations()) assertThat(printed).contains(citation.words());
        }
    }
}
