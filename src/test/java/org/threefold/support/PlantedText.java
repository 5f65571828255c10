package org.threefold.support;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// A text that is put into a database on purpose, so that a search that finds nothing can be shown
/// to find something: once in a column of each type that any table of the database has and that can
/// hold a text. A type that nobody has thought of is an error, not left out.
public final class PlantedText implements AutoCloseable {

    private static final String SCHEMA = "planted";
    private static final String TABLE = SCHEMA + ".secret";

    /// Types that hold no text, whatever the search itself leaves out.
    private static final Set<String> WITHOUT_TEXT =
            Set.of(
                    "bool",
                    "date",
                    "int2",
                    "int4",
                    "int8",
                    "numeric",
                    "time",
                    "timestamp",
                    "timestamptz",
                    "uuid",
                    "xid8",
                    "_uuid");

    /// How a text `:text` is written into a column of a type, by the name that the database gives
    /// to the type.
    private static final Map<String, String> WRITTEN =
            Map.of(
                    "text", ":text",
                    "varchar", ":text",
                    "bpchar", ":text",
                    "jsonb",
                            "jsonb_build_object('a', jsonb_build_array(jsonb_build_object('b', :text)))",
                    "json", "json_build_object('a', json_build_array(:text))",
                    "_bytea", "array[convert_to(:text, 'UTF8')]",
                    "bytea", "convert_to('before ' || :text || ' after', 'UTF8')",
                    "_text", "array['another', :text]",
                    "_varchar", "array['another', :text]");

    private final JdbcClient db;
    private final List<String> columns;

    private PlantedText(JdbcClient db, List<String> columns) {
        this.db = db;
        this.columns = columns;
    }

    /// Plants it in a table of its own, which is gone once this is closed.
    ///
    /// @param superuser may make a schema
    public static PlantedText in(DataSource superuser, String text) {
        var db = JdbcClient.create(superuser);
        var written = written(db);
        db.sql("create schema " + SCHEMA).update();
        db.sql(
                        written.keySet().stream()
                                .map(type -> column(type) + " " + type)
                                .collect(
                                        Collectors.joining(
                                                ", ", "create table " + TABLE + " (", ")")))
                .update();
        db.sql("insert into " + TABLE + " values (" + String.join(", ", written.values()) + ")")
                .param("text", text)
                .update();
        return new PlantedText(
                db, written.keySet().stream().map(type -> TABLE + "." + column(type)).toList());
    }

    /// Every column that holds it, as `planted.secret.in_text`.
    public List<String> columns() {
        return columns;
    }

    @Override
    public void close() {
        db.sql("drop schema " + SCHEMA + " cascade").update();
    }

    private static String column(String type) {
        return "in_" + type;
    }

    private static Map<String, String> written(JdbcClient db) {
        var types = new ArrayList<>(TextInTables.types(db));
        types.removeAll(WITHOUT_TEXT);
        var written = new LinkedHashMap<String, String>();
        types.stream()
                .filter(WRITTEN::containsKey)
                .forEach(type -> written.put(type, WRITTEN.get(type)));
        types.removeAll(WRITTEN.keySet());
        if (!types.isEmpty())
            throw new IllegalStateException("How a text gets into these is not known: " + types);
        return written;
    }
}
