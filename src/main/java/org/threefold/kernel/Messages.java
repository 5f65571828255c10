package org.threefold.kernel;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/// What people read, from message bundles beside a class. A key begins with the name of its bundle:
/// `home.way.title` is in `home.properties`. A language is added as a file, `home_es.properties`;
/// what it does not have is taken from the file without a language. See decision 0052.
public final class Messages {

    /// The language of the files without a language in their names.
    public static final Locale BASE = Locale.ENGLISH;

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    /// A language that has no file is read in [#BASE], whatever the machine speaks.
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_DEFAULT);

    private final Class<?> neighbour;

    private Messages(Class<?> neighbour) {
        this.neighbour = neighbour;
    }

    /// The bundles in the package of this class.
    public static Messages beside(Class<?> neighbour) {
        return new Messages(neighbour);
    }

    /// A message with these values as `{0}`, `{1}` and so on. An apostrophe in it is an apostrophe.
    /// A missing key is shown as it is: a test finds it, and no page breaks for it.
    public String text(Locale language, String key, Object... values) {
        var bundle = bundle(language, key).filter(it -> it.containsKey(key));
        if (bundle.isEmpty()) {
            LOG.error("No message {} beside {}", key, neighbour.getName());
            return key;
        }
        return pattern(bundle.get().getString(key), bundle.get().getLocale()).format(values);
    }

    /// The form of a message for a number, `key.one` or `key.other`; the number is its `{0}`, and
    /// what else is put in follows from `{1}` on.
    public String count(Locale language, String key, long number, Object... more) {
        var values = Stream.concat(Stream.of(number), Arrays.stream(more)).toArray();
        return text(language, key + (number == 1 ? ".one" : ".other"), values);
    }

    public boolean has(String key) {
        return bundle(BASE, key).filter(it -> it.containsKey(key)).isPresent();
    }

    /// How a message is read, with the numbers of its own language.
    static MessageFormat pattern(String message, Locale language) {
        return new MessageFormat(
                message.replace("'", "''"), language.equals(Locale.ROOT) ? BASE : language);
    }

    private Optional<ResourceBundle> bundle(Locale language, String key) {
        int dot = key.indexOf('.');
        var name = neighbour.getPackageName() + "." + key.substring(0, Math.max(dot, 0));
        var loader = neighbour.getClassLoader();
        var path = name.replace('.', '/') + ".properties";
        return dot < 0 || loader.getResource(path) == null
                ? Optional.empty()
                : Optional.of(ResourceBundle.getBundle(name, language, loader, NO_FALLBACK));
    }
}
