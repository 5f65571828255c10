package org.threefold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threefold.evaluation.Questions;
import org.threefold.forms.Option;
import org.threefold.forms.Question;
import org.threefold.forms.Shape;
import org.threefold.measures.Instrument;
import org.threefold.measures.InstrumentBook;
import org.threefold.settings.Choice;
import org.threefold.settings.Setting;
import org.threefold.settings.Settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What is stored refers to questions, choices, instruments and settings by name, so a name that
/// was published stays in its catalogue: retired perhaps, never gone. The file holds every name
/// that ever was. After adding one, run this once with `-Dthreefold.docs.write=true`.
class PublishedNamesTest {

    private static final Path FILE =
            Path.of("src/test/resources/org/threefold/published-names.txt");

    @Test
    void nothing_that_was_published_is_gone_and_all_that_is_there_is_published()
            throws IOException {
        var now = Stream.of(questions(), instruments(), settings()).flatMap(it -> it).toList();
        if (Boolean.getBoolean("threefold.docs.write")) publish(now);
        assertThat(now).containsExactlyInAnyOrderElementsOf(Files.readAllLines(FILE));
    }

    private static void publish(List<String> now) throws IOException {
        var before = Files.exists(FILE) ? Files.readAllLines(FILE) : List.<String>of();
        var all = Stream.concat(before.stream(), now.stream()).distinct().sorted().toList();
        Files.write(FILE, all);
    }

    private static Stream<String> questions() {
        return Questions.known().stream().flatMap(it -> named("question " + it.id(), choices(it)));
    }

    private static Stream<String> choices(Question question) {
        return question.shape() instanceof Shape.Choice(var options, _)
                ? options.stream().map(Option::code)
                : Stream.of();
    }

    private static Stream<String> instruments() {
        return InstrumentBook.known().stream().flatMap(PublishedNamesTest::items);
    }

    private static Stream<String> items(Instrument instrument) {
        var name = "instrument " + instrument.key();
        return Stream.concat(
                Stream.of(name),
                instrument.items().stream()
                        .flatMap(it -> named(name + " " + it.id(), answers(it))));
    }

    private static Stream<String> answers(Question item) {
        return item.shape() instanceof Shape.Choice(var options, var _)
                ? options.stream().map(Option::code)
                : Stream.of();
    }

    private static Stream<String> settings() {
        return Settings.all().stream().flatMap(it -> named("setting " + it.id(), options(it)));
    }

    private static Stream<String> options(Setting setting) {
        return setting instanceof Choice choice ? choice.options().keySet().stream() : Stream.of();
    }

    private static Stream<String> named(String name, Stream<String> answers) {
        return Stream.concat(Stream.of(name), answers.map(it -> name + " = " + it));
    }
}
