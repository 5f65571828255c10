package org.threefold;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/// Rows of many tables in one file: the name of a table and its columns as JSON, a line.
record Rows(List<String> lines) {

    static Rows read(String resource) {
        try (var in = Objects.requireNonNull(Rows.class.getResourceAsStream(resource))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Rows(text.lines().filter(it -> !it.startsWith("#")).toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// As a superuser, in any order: no trigger fires and no key is looked up.
    void into(DataSource superuser) {
        try (var connection = superuser.getConnection()) {
            var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            db.sql("set session_replication_role = replica").update();
            for (var line : lines) insert(db, line.split(" ", 2));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void insert(JdbcClient db, String[] row) {
        var columns =
                db.sql("select string_agg(quote_ident(k), ', ') from jsonb_object_keys(?::jsonb) k")
                        .param(row[1])
                        .query(String.class)
                        .single();
        db.sql(
                        """
                        insert into %1$s (%2$s) overriding system value
                        select %2$s from jsonb_populate_record(null::%1$s, ?::jsonb)
                        """
                                .formatted(row[0], columns))
                .param(row[1])
                .update();
    }
}
