package org.threefold.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.UUID;

/// The search for a text in a whole database can fail: it finds what was planted in a column of
/// each type, in a database that nobody else uses and in that of the portal.
@InThePortal
class TextInTablesTest {

    private static final String SECRET = "Nowhere planted";

    @Test
    void what_is_planted_is_found_in_words_json_lists_and_bytes() {
        var database = "planted_" + UUID.randomUUID().toString().replace("-", "");
        Postgres.server().provision(database);
        var superuser = Postgres.server().superuser(database);
        JdbcClient.create(superuser)
                .sql("create table public.every_kind (a text, b jsonb, c text[], d bytea)")
                .update();
        assertThat(TextInTables.of(superuser).with(SECRET)).isEmpty();

        try (var planted = PlantedText.in(superuser, SECRET)) {
            assertThat(planted.columns())
                    .contains(
                            "planted.secret.in_text",
                            "planted.secret.in_jsonb",
                            "planted.secret.in__text",
                            "planted.secret.in_bytea");
            assertThat(TextInTables.of(superuser).with(SECRET))
                    .containsExactlyInAnyOrderElementsOf(planted.columns());
        }
        assertThat(TextInTables.of(superuser).with(SECRET)).isEmpty();
    }

    @Test
    void what_is_planted_beside_the_tables_of_the_portal_is_found(
            @Value("${threefold.test.database}") String database) {
        var superuser = Postgres.server().superuser(database);
        try (var planted = PlantedText.in(superuser, SECRET)) {
            assertThat(TextInTables.of(superuser).with(SECRET))
                    .containsExactlyInAnyOrderElementsOf(planted.columns());
        }
    }
}
