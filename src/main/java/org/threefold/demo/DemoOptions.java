package org.threefold.demo;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/// What the launcher asks of the demo. The port is 0 when any will do; a rehearsal starts, walks
/// through the first pages and stops again, so that the next start finds its classes at hand.
record DemoOptions(int port, Path folder, boolean fresh, boolean rehearsal) {

    private static final DemoOptions USUAL =
            new DemoOptions(8080, Path.of("data", "demo"), false, false);

    static DemoOptions of(String... words) {
        var options = USUAL;
        var left = List.of(words).iterator();
        while (left.hasNext()) {
            options = options.with(left.next(), left);
        }
        return options;
    }

    private DemoOptions with(String word, Iterator<String> left) {
        return switch (word) {
            case "--port" ->
                    new DemoOptions(Integer.parseInt(left.next()), folder, fresh, rehearsal);
            case "--data" -> new DemoOptions(port, Path.of(left.next()), fresh, rehearsal);
            case "--fresh" -> new DemoOptions(port, folder, true, rehearsal);
            case "--rehearse" -> new DemoOptions(port, folder, fresh, true);
            default -> throw new IllegalArgumentException("The demo does not know " + word);
        };
    }
}
