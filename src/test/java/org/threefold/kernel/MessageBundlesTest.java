package org.threefold.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threefold.support.MessageFiles;
import org.threefold.support.MessageFiles.Literal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What patients read is in message bundles, and every message is read. A key that is put together
/// in code is a family: its literal ends in a dot.
class MessageBundlesTest {

    private static final List<String> FORMS = List.of(".one", ".other");

    /// Lines that a translator oversees at once.
    private static final int LONGEST = 150;

    /// Classes whose texts patients read: a folder, or a class.
    private static final List<String> READ_BY_PATIENTS =
            List.of(
                    "ui/portal",
                    "ui/forms/AnswerButtons.java",
                    "ui/forms/PageWords.java",
                    "ui/forms/QuestionPage.java",
                    "ui/forms/QuestionSteps.java",
                    "ui/forms/ReviewPage.java",
                    "ui/forms/TypedAnswer.java",
                    "ui/kit/ErrorSummary.java",
                    "ui/kit/Notifications.java",
                    "ui/shell/AccountCard.java",
                    "ui/shell/BrowserDrafts.java",
                    "ui/shell/CodeView.java",
                    "ui/shell/CrashPage.java",
                    "ui/shell/DraftLine.java",
                    "ui/shell/ForgottenView.java",
                    "ui/shell/LoginView.java",
                    "ui/shell/MessagePage.java",
                    "ui/shell/NotFoundPage.java",
                    "ui/shell/PasskeyForm.java",
                    "ui/shell/WelcomeView.java",
                    "identity/ContactChanges.java",
                    "identity/LinkLetters.java",
                    "identity/PasswordNotice.java",
                    "identity/ResetNotices.java",
                    "identity/UsedLinkNotice.java");

    /// Literals that look like words, and what they are.
    private static final Map<String, String> NO_WORDS =
            Map.ofEntries(
                    Map.entry("Threefold", "the name of the product"),
                    Map.entry("dot done", "a look"),
                    Map.entry("dot here", "a look"),
                    Map.entry("dot ahead", "a look"),
                    Map.entry("explained right", "a look"),
                    Map.entry("noopener noreferrer", "an attribute of a link"),
                    Map.entry("EEEE, d MMMM, H:mm", "a format of a day"),
                    Map.entry("d MMMM yyyy", "a format of a day"),
                    Map.entry("d MMM yyyy", "a format of a day"),
                    Map.entry("None was kept.", "a page is not found, and this is not said"),
                    Map.entry("Emergency access", "staff alone are offered it"),
                    Map.entry("select contact, owner from access.reset_notice_contacts(?)", "SQL"));

    /// What officers do and are told, in a service that also writes to owners.
    private static final Set<String> SAID_TO_OFFICERS =
            Set.of(
                    "Write one e-mail address, such as name@example.org.",
                    "Give the reason, in at most 1000 characters.",
                    "This patient has no account",
                    "This change is not open any more.",
                    "asks for ",
                    "asks for patient ");

    static List<Path> bundles() {
        return MessageFiles.bundles();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void a_bundle_is_short_and_its_keys_say_where_they_stand(Path bundle) {
        var written = MessageFiles.written(bundle);
        assertThat(written)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(it -> it.startsWith(MessageFiles.bundle(bundle) + "."))
                .containsExactlyInAnyOrderElementsOf(MessageFiles.messages(bundle).keySet());
        assertThat(MessageFiles.lines(bundle)).hasSizeLessThanOrEqualTo(LONGEST);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_message_is_understood(Path bundle) {
        MessageFiles.messages(bundle)
                .forEach(
                        (key, message) -> {
                            assertThat(message).as(key).isNotBlank().doesNotContain("''");
                            assertThat(Messages.pattern(message, Messages.BASE).toPattern())
                                    .as(key)
                                    .isNotBlank();
                        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_message_is_used(Path bundle) {
        var used = MessageFiles.texts(MessageFiles.classesBeside(bundle));
        used.addAll(MessageFiles.texts(MessageFiles.definitions()));
        assertThat(MessageFiles.messages(bundle).keySet())
                .allMatch(key -> isUsed(key, used), "used beside " + bundle);
    }

    @Test
    void every_key_in_code_has_a_message() {
        var missing = new TreeSet<String>();
        var folders = bundles().stream().collect(Collectors.groupingBy(Path::getParent)).values();
        for (var folder : folders) {
            var names = folder.stream().map(it -> MessageFiles.bundle(it) + ".").toList();
            var keys = folder.stream().flatMap(it -> MessageFiles.written(it).stream()).toList();
            MessageFiles.texts(MessageFiles.classesBeside(folder.getFirst())).stream()
                    .filter(text -> names.stream().anyMatch(text::startsWith))
                    .filter(text -> text.matches("[a-zA-Z_.-]+"))
                    .filter(text -> keys.stream().noneMatch(key -> isUsed(key, Set.of(text))))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void no_class_whose_texts_patients_read_has_words_of_its_own() {
        assertThat(words(READ_BY_PATIENTS)).isEmpty();
        assertThat(words(List.of("ui/admin/ResetsPage.java"))).isNotEmpty();
    }

    private static Set<String> words(List<String> paths) {
        return paths.stream()
                .flatMap(path -> MessageFiles.classes(path).stream())
                .flatMap(
                        source ->
                                MessageFiles.literals(source).stream()
                                        .filter(words())
                                        .map(it -> source.getFileName() + ": " + it.text()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Two words, or one that begins with a capital as a label does.
    private static Predicate<Literal> words() {
        return it ->
                it.text().matches("(?s).*\\p{L}[^\\s]*\\s+[^\\s]*\\p{L}.*|\\p{Lu}\\p{Ll}.*")
                        && !NO_WORDS.containsKey(it.text())
                        && !SAID_TO_OFFICERS.contains(it.text())
                        && !isLook(it);
    }

    private static boolean isLook(Literal literal) {
        return Stream.of("setClassName(", "addClassName(", "addClassNames(", "executeJs(")
                .anyMatch(literal.before()::endsWith);
    }

    private static boolean isUsed(String key, Set<String> texts) {
        return texts.contains(key)
                || FORMS.stream()
                        .filter(key::endsWith)
                        .map(form -> key.substring(0, key.length() - form.length()))
                        .anyMatch(texts::contains)
                || texts.stream().anyMatch(it -> it.endsWith(".") && key.startsWith(it));
    }
}
