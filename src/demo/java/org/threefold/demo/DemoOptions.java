package org.threefold.demo;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/// What the launcher asks of the demo. The port is 0 when any will do.
record DemoOptions(int port, Path folder, boolean fresh) {

    private static final DemoOptions USUAL = new DemoOptions(8080, Path.of("data", "demo"), false);

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
            case "--port" -> new DemoOptions(Integer.parseInt(left.next()), folder, fresh);
            case "--data" -> new DemoOptions(port, Path.of(left.next()), fresh);
            case "--fresh" -> new DemoOptions(port, folder, true);
            default -> throw new IllegalArgumentException("The demo does not know " + word);
        };
    }
}
