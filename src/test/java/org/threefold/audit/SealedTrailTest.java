package org.threefold.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.audit.SealedDatabase.rehash;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Somebody with every right in the database rewrites what was sealed: it is found, and where.
class SealedTrailTest {

    @TempDir static Path directory;
    private static Path key;
    private static Path seals;
    private static UUID first;
    private static UUID second;
    private static String early;

    /// Two chains of ten and five events, sealed; five and two more, sealed; three that are not.
    @BeforeAll
    static void seal() {
        key = directory.resolve("keys/seal.pem");
        seals = directory.resolve("seals");
        SealKey.make(key);
        SealedDatabase.migrate();
        first = SealedDatabase.append(SealedDatabase.NAME, 10);
        do second = SealedDatabase.append(SealedDatabase.NAME, 5);
        while (second.equals(first));
        assertThat(sealer().seal()).isEmpty();
        early = SealedDatabase.rewritten(SealedDatabase.NAME, "select");
        grow(first, 5);
        grow(second, 2);
        sealer().seal();
        grow(first, 3);
    }

    private static TrailSealer sealer() {
        return SealedDatabase.sealer(SealedDatabase.NAME, seals, SealKey.in(key));
    }

    /// By connections until one of them has this chain.
    private static void grow(UUID chain, int many) {
        int grown = 0;
        while (grown < many)
            if (SealedDatabase.append(SealedDatabase.NAME, 1).equals(chain)) grown++;
    }

    static Stream<Arguments> rewrites() {
        return Stream.of(
                rewrite(
                        "another detail",
                        "update audit.event set detail = 'nothing' where " + at(4),
                        4),
                rewrite(
                        "another detail, hashed again",
                        "update audit.event set detail = 'nothing' where " + at(4) + rehash(first),
                        4),
                rewrite(
                        "a refused act becomes a done one, hashed again",
                        "update audit.event set outcome = 'refused' where " + at(7) + rehash(first),
                        7),
                rewrite(
                        "another person, hashed again",
                        "update audit.event set account_id = gen_random_uuid() where "
                                + at(1)
                                + rehash(first),
                        1),
                rewrite(
                        "another time, hashed again",
                        "update audit.event set at = at - interval '1 day' where "
                                + at(9)
                                + rehash(first),
                        9),
                rewrite(
                        "the end cut off",
                        "delete from audit.event where " + from(12) + rehash(first),
                        12),
                rewrite(
                        "one taken out of the middle, numbered and hashed again",
                        "delete from audit.event where " + at(6) + renumber() + rehash(first),
                        6),
                rewrite(
                        "two in each other's place, hashed again",
                        "update audit.event set number = 5 + 8 - number + 1000 where chain = '"
                                + first
                                + "' and number in (5, 8); update audit.event set number = number - 1000"
                                + " where number > 1000"
                                + rehash(first),
                        5),
                rewrite(
                        "one put between, numbered and hashed again",
                        "update audit.event set number = number + 1001 where "
                                + from(3)
                                + "; update audit.event set number = number - 1000 where number > 1000;"
                                + " insert into audit.event (chain, number, at, act, outcome, detail,"
                                + " previous, hash, format) select chain, 3, at, act, outcome, 'mine',"
                                + " '\\x', '\\x', format from audit.event where "
                                + at(2)
                                + rehash(first),
                        3),
                rewrite(
                        "the whole chain and its head",
                        "delete from audit.event where chain = '"
                                + first
                                + "'; delete from audit.chain_head where chain = '"
                                + first
                                + "'",
                        1),
                rewrite("everything", "delete from audit.event; delete from audit.chain_head", 1),
                rewrite(
                        "the end cut off, and others put in its place",
                        "delete from audit.event where "
                                + from(14)
                                + rehash(first)
                                + "; insert into audit.event (chain, number, at, act, outcome, detail,"
                                + " previous, hash, format) select e.chain, n, e.at, e.act, e.outcome,"
                                + " 'mine', '\\x', '\\x', e.format from audit.event e,"
                                + " generate_series(14, 40) n where e."
                                + at(13)
                                + rehash(first),
                        14),
                rewrite(
                        "one moved to another chain, both hashed again",
                        "update audit.event set chain = '"
                                + second
                                + "', number = 500 where "
                                + at(10)
                                + renumber()
                                + rehash(first),
                        10));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rewrites")
    void a_rewrite_before_the_last_seal_is_found_and_located(String what, String sql, long number) {
        var copy = SealedDatabase.rewritten(SealedDatabase.NAME, sql);

        assertThat(places(copy)).as(what).contains(first + " " + number);
    }

    @Test
    void a_trail_that_nobody_touched_holds_and_what_is_not_sealed_yet_is_named() {
        var copy = SealedDatabase.rewritten(SealedDatabase.NAME, "select");
        var report = compared(copy);

        assertThat(SealedDatabase.broken(copy)).isEmpty();
        assertThat(report.holds()).isTrue();
        assertThat(report.seals()).isEqualTo(2);
        assertThat(report.unsealed()).isGreaterThanOrEqualTo(3);
        assertThat(report.unsealedSince().orElseThrow()).isAfter(report.last().orElseThrow());
    }

    @Test
    void an_older_copy_of_the_database_is_shorter_than_its_seals() {
        assertThat(compared(early).events())
                .extracting(it -> it.chain() + " " + it.number())
                .contains(first + " 11", second + " 6");
    }

    @Test
    void a_sealer_does_not_seal_over_a_chain_that_went_back() throws IOException {
        var copy =
                SealedDatabase.rewritten(
                        SealedDatabase.NAME,
                        "delete from audit.event where " + from(12) + rehash(first));
        var other = seals("back");

        assertThat(SealedDatabase.sealer(copy, other, SealKey.in(key)).seal())
                .containsExactly(first);
        assertThat(SealedDatabase.compared(copy, other, SealKey.publicBeside(key)).events())
                .extracting(it -> it.chain() + " " + it.number())
                .contains(first + " 12");
    }

    @Test
    void two_nodes_take_turns_and_their_seals_are_one_chain() throws IOException {
        var copy = SealedDatabase.rewritten(SealedDatabase.NAME, "select");
        var other = seals("turns");
        var one = SealedDatabase.sealer(copy, other, SealKey.in(key));
        var two = SealedDatabase.sealer(copy, other, SealKey.in(key));
        for (var node : List.of(one, two, two, one)) {
            SealedDatabase.append(copy, 2);
            assertThat(node.seal()).isEmpty();
        }

        var report = SealedDatabase.compared(copy, other, SealKey.publicBeside(key));
        assertThat(report.holds()).isTrue();
        assertThat(report.seals()).isEqualTo(6);
        assertThat(report.unsealed()).isZero();
        assertThat(one.seal()).isEmpty();
        assertThat(SealedDatabase.compared(copy, other, SealKey.publicBeside(key)).seals())
                .isEqualTo(6);
    }

    @Test
    void a_seal_that_was_changed_removed_or_signed_by_another_is_named() throws IOException {
        assertThat(
                        tampered(
                                "changed",
                                lines ->
                                        lines.set(
                                                0, lines.get(0).replace("\"to\":10", "\"to\":11"))))
                .anyMatch(it -> it.contains("seal 1") && it.contains("not signed"))
                .anyMatch(it -> it.contains("seal 2") && it.contains("was changed"));
        assertThat(tampered("removed", List::removeFirst))
                .containsExactly("seal 1 should come here");
        assertThat(tampered("garbled", lines -> lines.set(0, "x")))
                .contains("seal 1 should come here");

        var stranger = directory.resolve("keys/stranger.pem");
        SealKey.make(stranger);
        assertThat(
                        tampered(
                                "foreign",
                                lines -> {
                                    var seal = Seal.read(lines.get(1)).seal();
                                    lines.set(1, seal.signed(SealKey.in(stranger)));
                                }))
                .singleElement()
                .satisfies(it -> assertThat(it).contains("seal 2").contains("not signed"));
    }

    @Test
    void a_write_that_was_interrupted_does_not_break_the_seals() throws IOException {
        var copy = SealedDatabase.rewritten(SealedDatabase.NAME, "select");
        var other = seals("interrupted");
        var file = new SealLog(other).files().getLast();
        var half = Files.readAllLines(file).getLast();
        Files.writeString(file, Files.readString(file) + half.substring(0, half.length() / 2));

        SealedDatabase.sealer(copy, other, SealKey.in(key)).seal();

        var report = SealedDatabase.compared(copy, other, SealKey.publicBeside(key));
        assertThat(report.brokenSeals()).isEmpty();
        assertThat(report.seals()).isEqualTo(3);
    }

    @Test
    void each_seal_is_handed_to_the_command_in_order_and_again_until_it_takes_it()
            throws IOException {
        var other = seals("carried");
        var taken = directory.resolve("taken");
        var log = new SealLog(other);
        new SealCarrier(log, "").carry();
        assertThat(taken).doesNotExist();

        assertThat(carried(log, "exit 3")).contains("did not take seal 1");
        assertThat(carried(log, "cat >> " + taken)).isEmpty();
        assertThat(carried(log, "cat >> " + taken)).isEmpty();
        assertThat(taken).content().isEqualTo(Files.readString(log.files().getLast()));
    }

    private static String carried(SealLog log, String command) {
        try {
            new SealCarrier(log, command).carry();
            return "";
        } catch (IllegalStateException failed) {
            return failed.getMessage();
        }
    }

    private interface Tampering {
        void on(List<String> lines);
    }

    private static List<String> tampered(String name, Tampering tampering) throws IOException {
        var copy = SealedDatabase.rewritten(SealedDatabase.NAME, "select");
        var other = seals(name);
        var file = new SealLog(other).files().getLast();
        var lines = new ArrayList<>(Files.readAllLines(file));
        tampering.on(lines);
        Files.write(file, lines);
        return SealedDatabase.compared(copy, other, SealKey.publicBeside(key))
                .brokenSeals()
                .stream()
                .map(it -> it.replaceAll("^seal 2 of \\S+: (?=seal 1)", ""))
                .toList();
    }

    private static Path seals(String name) throws IOException {
        var other = Files.createDirectories(directory.resolve(name));
        for (var file : new SealLog(seals).files())
            Files.copy(file, other.resolve(file.getFileName()));
        return other;
    }

    private static SealedTrail.Report compared(String database) {
        return SealedDatabase.compared(database, seals, SealKey.publicBeside(key));
    }

    /// What `audit verify` names: by the links of the chains and by the seals.
    private static List<String> places(String database) {
        return Stream.concat(
                        SealedDatabase.broken(database).stream(),
                        compared(database).events().stream())
                .map(it -> it.chain() + " " + it.number())
                .toList();
    }

    private static Arguments rewrite(String what, String sql, long number) {
        return Arguments.of(what, sql, number);
    }

    private static String at(int number) {
        return "chain = '" + first + "' and number = " + number;
    }

    private static String from(int number) {
        return "chain = '" + first + "' and number >= " + number;
    }

    /// Closes the gap that a removed event left.
    private static String renumber() {
        return """
        ; update audit.event e set number = p.place + 1000
          from (select chain, number, row_number() over (order by number) as place
                from audit.event where chain = '%1$s') p
          where e.chain = p.chain and e.number = p.number;
        update audit.event set number = number - 1000 where chain = '%1$s' and number > 1000
        """
                .formatted(first);
    }
}
