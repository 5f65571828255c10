package org.threefold.support;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The message bundles of the production code, and the string literals of the classes beside them.
public final class MessageFiles {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");

    private MessageFiles() {}

    /// A string in a class, and what stands before it.
    public record Literal(String text, String before) {}

    /// Files without a language in their names, in the order of their paths.
    public static List<Path> bundles() {
        return files(RESOURCES.resolve("org/threefold"), ".properties")
                .filter(it -> !bundle(it).contains("_"))
                .sorted()
                .toList();
    }

    /// The name of the bundle that a file holds.
    public static String bundle(Path file) {
        return file.getFileName().toString().replace(".properties", "");
    }

    /// The classes beside a bundle.
    public static List<Path> classesBeside(Path bundle) {
        var folder = SOURCES.resolve(RESOURCES.relativize(bundle.getParent()));
        return files(folder, ".java").filter(it -> it.getParent().equals(folder)).toList();
    }

    /// The definitions of questions, which name the keys of their words.
    public static List<Path> definitions() {
        return files(RESOURCES.resolve("questionnaires"), ".json").toList();
    }

    /// Classes of the production code, by paths below `org/threefold`: a class, or all of a folder.
    public static List<Path> classes(String path) {
        var found = SOURCES.resolve("org/threefold").resolve(path);
        return files(found, ".java").toList();
    }

    public static Map<String, String> messages(Path bundle) {
        var read = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            read.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var messages = new TreeMap<String, String>();
        read.forEach((key, message) -> messages.put(key.toString(), message.toString()));
        return messages;
    }

    /// Keys as they are written, in the order of the file; one that is there twice is here twice.
    public static List<String> written(Path bundle) {
        var keys = new ArrayList<String>();
        boolean goesOn = false;
        for (var line : lines(bundle)) {
            if (!goesOn && line.matches("[^#\\s].*=.*")) keys.add(line.split("=", 2)[0]);
            goesOn = line.endsWith("\\");
        }
        return keys;
    }

    public static List<Literal> literals(Path source) {
        return literals(String.join("\n", lines(source)));
    }

    static List<Literal> literals(String source) {
        var code = COMMENT.matcher(source).replaceAll("");
        var found = new ArrayList<Literal>();
        TEXT_BLOCK.matcher(code).results().forEach(it -> found.add(new Literal(it.group(1), "")));
        var rest = TEXT_BLOCK.matcher(code).replaceAll("");
        var literals = LITERAL.matcher(rest);
        while (literals.find())
            found.add(new Literal(literals.group(1), rest.substring(0, literals.start()).strip()));
        return found;
    }

    /// Texts of all literals of these classes.
    public static Set<String> texts(List<Path> sources) {
        return sources.stream()
                .flatMap(it -> literals(it).stream())
                .map(Literal::text)
                .collect(toCollection(TreeSet::new));
    }

    public static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var found = Files.walk(folder)) {
            return found.filter(it -> it.toString().endsWith(ending)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
