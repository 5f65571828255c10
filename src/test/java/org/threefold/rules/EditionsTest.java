package org.threefold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

class EditionsTest {

    /// Of the rules as the last edition says them. Whoever changes a rule opens a new edition in
    /// `Editions`, says there what changed, and brings this along.
    private static final String AS_THE_LAST_EDITION_SAYS_IT = "c6f4414c395dcb7b";

    @Test
    void every_rule_came_with_exactly_one_edition() {
        for (var rule : RuleBook.rules()) {
            assertThat(Editions.ALL.stream().filter(it -> it.added().contains(rule.id())))
                    .as(rule.id())
                    .hasSize(1);
        }
        assertThat(Editions.ALL.stream().flatMap(it -> it.added().stream()))
                .hasSize(RuleBook.rules().size());
    }

    @Test
    void an_edition_changes_only_what_was_there_before() {
        for (var edition : Editions.ALL) {
            assertThat(edition.changed().keySet()).noneMatch(edition.added()::contains);
            assertThat(edition.changed().keySet()).allMatch(id -> RuleBook.find(id).isPresent());
        }
    }

    @Test
    void a_book_is_named_after_its_last_edition() {
        assertThat(RuleBook.VERSION).isEqualTo("2026-11-30");
        assertThat(RuleBook.editions()).extracting(Edition::since).isSorted();
    }

    @Test
    void no_rule_says_another_thing_without_a_new_edition() {
        assertThat(fingerprint()).isEqualTo(AS_THE_LAST_EDITION_SAYS_IT);
    }

    @Test
    void a_rule_tells_its_history() {
        assertThat(RuleBook.find("SUD-01").orElseThrow().history())
                .extracting(it -> it.edition().version())
                .containsExactly(
                        "2026-11", "2026-11-22", "2026-11-22.2", "2026-11-28", "2026-11-30");
        assertThat(RuleBook.find("DDI-02").orElseThrow().history())
                .extracting(Edition.Step::what)
                .containsExactly("Came into the book.");
    }

    @Test
    void every_rule_belongs_to_a_domain_and_every_domain_has_rules() {
        assertThat(RuleBook.rules().stream().map(Rule::domain).distinct())
                .containsExactlyInAnyOrder(Domain.values());
    }

    @Test
    void what_a_rule_reads_is_told_in_words() {
        for (var rule : RuleBook.rules()) {
            assertThat(rule.readsInWords()).as(rule.id()).hasSameSizeAs(rule.reads());
            assertThat(rule.readsInWords()).as(rule.id()).noneMatch(it -> it.matches("[a-z].*"));
        }
        assertThat(Arrays.toString(RuleBook.find("OB-01").orElseThrow().readsInWords().toArray()))
                .contains("Pregnan");
    }

    private static String fingerprint() {
        var said =
                RuleBook.rules().stream()
                        .map(
                                rule ->
                                        String.join(
                                                "|",
                                                rule.id(),
                                                rule.sentence(),
                                                rule.severity().name(),
                                                rule.gate().name(),
                                                rule.owner().name(),
                                                rule.clearedBy()))
                        .collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(said.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }
}
