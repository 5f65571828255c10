package org.threefold.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// `./threefold bench`: two sizes of practice, each with a portal of its own, both up at once;
/// blocks of each action in turn, at random within a round, beside the bare SQL.
public final class Bench {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final int BLOCK = 20;
    private static final int SIGNED_IN = 40;
    private static final int STARTS = 3;

    private final Random chance = new Random(3);
    private final List<Ground> grounds = new ArrayList<>();
    private final Map<Workload, Map<Integer, Figures>> screens = new EnumMap<>(Workload.class);
    private final Map<Workload, Map<Integer, Figures>> floors = new EnumMap<>(Workload.class);
    private final Options options;

    private record Options(
            List<Integer> sizes, int rounds, int warmUp, int firstPort, List<Workload> only) {

        static Options of(String... words) {
            var options =
                    new Options(List.of(1_000, 100_000), 9, 80, 8190, List.of(Workload.values()));
            for (int at = 0; at + 1 < words.length; at += 2)
                options = options.with(words[at], words[at + 1]);
            return options;
        }

        private Options with(String word, String value) {
            return switch (word) {
                case "--cases" -> new Options(numbers(value), rounds, warmUp, firstPort, only);
                case "--rounds" ->
                        new Options(sizes, Integer.parseInt(value), warmUp, firstPort, only);
                case "--warm-up" ->
                        new Options(sizes, rounds, Integer.parseInt(value), firstPort, only);
                case "--port" -> new Options(sizes, rounds, warmUp, Integer.parseInt(value), only);
                case "--only" -> new Options(sizes, rounds, warmUp, firstPort, named(value));
                default -> throw new IllegalArgumentException("bench does not know " + word);
            };
        }

        private static List<Workload> named(String words) {
            return Stream.of(words.split(",")).map(Workload::valueOf).toList();
        }

        private static List<Integer> numbers(String words) {
            return List.of(words.split(",")).stream().map(Integer::valueOf).toList();
        }
    }

    private Bench(Options options) {
        this.options = options;
        for (var workload : Workload.values()) {
            screens.put(workload, new java.util.HashMap<>());
            floors.put(workload, new java.util.HashMap<>());
        }
    }

    public static void main(String[] words) throws Exception {
        new Bench(Options.of(words)).run();
        System.exit(0);
    }

    private void run() throws SQLException, IOException {
        Files.createDirectories(FOLDER);
        IO.println("Telling three cases through the services, as a seed");
        try (var databases = new Databases(FOLDER.resolve("postgres"))) {
            int port = options.firstPort();
            for (int size : options.sizes()) {
                IO.println("Making %,d cases of them".formatted(size));
                grounds.add(new Ground(size, databases, port++, FOLDER));
            }
            measure(databases);
            new Report(grounds, screens, floors).print();
            hashes();
            again(databases);
            memory();
            for (var ground : grounds) ground.close();
            starts(databases);
        }
    }

    private void hashes() {
        var signed = screens.get(Workload.SIGN);
        if (signed.isEmpty()) return;
        for (var ground : grounds)
            IO.println(HashShare.of(ground, signed.get(ground.cases).median()));
    }

    private void again(Databases databases) throws SQLException {
        for (var ground : grounds) {
            var database = databases.server().superuser("bench_" + ground.cases);
            IO.println(new Again(database, ground.cases).measure());
        }
    }

    private void measure(Databases databases) throws SQLException {
        IO.println("Warming up");
        for (var ground : grounds) {
            for (var workload : options.only()) {
                int turns = workload == Workload.SIGN ? 2 : options.warmUp();
                for (int turn = 0; turn < turns; turn++) workload.screen(ground);
                for (int turn = 0; turn < turns; turn++) workload.bare(ground);
            }
        }
        for (int round = 1; round <= options.rounds(); round++) {
            IO.println("Round %d of %d".formatted(round, options.rounds()));
            for (var workload : options.only()) {
                var order = new ArrayList<>(grounds);
                Collections.shuffle(order, chance);
                for (var ground : order) block(workload, ground, databases);
            }
        }
    }

    private void block(Workload workload, Ground ground, Databases databases) throws SQLException {
        int turns = workload == Workload.SIGN ? 3 : BLOCK;
        var working = List.of(ground.portal.process().toHandle(), databases.process());
        var times = new ArrayList<Long>();
        long bytes = 0;
        long before = Effort.millis(working);
        for (int turn = 0; turn < turns; turn++) {
            var cost = workload.screen(ground);
            times.add(cost.nanos());
            bytes += cost.bytes();
        }
        figures(screens, workload, ground).block(times, bytes, Effort.millis(working) - before);
        var bare = new ArrayList<Long>();
        for (int turn = 0; turn < turns; turn++) {
            long start = System.nanoTime();
            workload.bare(ground);
            bare.add(System.nanoTime() - start);
        }
        figures(floors, workload, ground).block(bare, 0, 0);
    }

    private static Figures figures(
            Map<Workload, Map<Integer, Figures>> of, Workload workload, Ground ground) {
        return of.get(workload).computeIfAbsent(ground.cases, _ -> new Figures());
    }

    /// Live heap for each person who is signed in with a case open.
    private void memory() throws SQLException {
        for (var ground : grounds) {
            long before = ground.portal.liveBytes();
            var tabs = new ArrayList<Browser>();
            for (int person = 0; person < SIGNED_IN; person++) {
                tabs.add(ground.person("Dana Ruiz").tab("cases/" + ground.nextCase(), true));
            }
            long each = (ground.portal.liveBytes() - before) / SIGNED_IN / 1024;
            IO.println(
                    "W10 live heap for each of %d signed in with a case open, %,d cases: %,d KB (bar 350)"
                            .formatted(SIGNED_IN, ground.cases, each));
            tabs.forEach(Browser::close);
        }
    }

    private void starts(Databases databases) {
        for (int size : options.sizes()) {
            var times = new ArrayList<Long>();
            for (int start = 0; start < STARTS; start++) {
                try (var portal =
                        Portal.start(
                                databases.server().url("bench_" + size),
                                options.firstPort(),
                                FOLDER.resolve("bench-start.log"))) {
                    times.add(portal.startNanos());
                }
            }
            var figures = new Figures();
            figures.block(times, 0, 0);
            IO.println(
                    "W9  start to the first page, %,d cases: %.1f s, median of %d (bar 4.0)"
                            .formatted(size, figures.median() / 1000, STARTS));
        }
    }
}
