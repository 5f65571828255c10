package org.threefold.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threefold.support.Postgres;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// `audit verify` against any database: what it answers the shell.
class VerifyTrailTest {

    @TempDir static Path directory;
    private static Path key;
    private static Path seals;
    private static String trail;

    @BeforeAll
    static void seal() {
        key = directory.resolve("keys/seal.pem");
        seals = directory.resolve("seals");
        SealKey.make(key);
        SealedDatabase.migrate();
        trail = SealedDatabase.rewritten(SealedDatabase.NAME, "select");
        SealedDatabase.append(trail, 3);
        SealedDatabase.sealer(trail, seals, SealKey.in(key)).seal();
    }

    @Test
    void a_trail_that_holds_answers_zero() {
        assertThat(VerifyTrail.verify(settings(trail))).isZero();
    }

    @Test
    void a_trail_that_was_changed_answers_two() {
        var changed =
                SealedDatabase.rewritten(
                        trail, "update audit.event set detail = 'nothing' where number = 2");

        assertThat(VerifyTrail.verify(settings(changed))).isEqualTo(2);
    }

    @Test
    void a_trail_that_was_hashed_again_is_known_by_its_seals_alone() {
        var changed =
                SealedDatabase.rewritten(
                        trail,
                        "update audit.event set detail = 'nothing' where number = 2"
                                + SealedDatabase.rehash(SealedDatabase.chains(trail).getFirst()));
        var without = new HashMap<>(settings(changed));
        without.remove("THREEFOLD_SEALS_DIRECTORY");

        assertThat(VerifyTrail.verify(without)).isZero();
        assertThat(VerifyTrail.verify(settings(changed))).isEqualTo(2);
    }

    @Test
    void without_a_database_nothing_is_verified() {
        assertThat(VerifyTrail.verify(Map.of())).isEqualTo(1);
    }

    @Test
    void a_database_that_does_not_answer_is_said_to_be_so() {
        var nowhere = Map.of("THREEFOLD_DATABASE_URL", "jdbc:postgresql://localhost:1/none");

        assertThat(VerifyTrail.verify(nowhere)).isEqualTo(1);
    }

    private static Map<String, String> settings(String database) {
        return Map.of(
                "THREEFOLD_DATABASE_URL",
                Postgres.server().url(database),
                "THREEFOLD_SEALS_DIRECTORY",
                seals.toString(),
                "THREEFOLD_SEALS_PUBLIC_KEYS",
                key + ".pub");
    }
}
