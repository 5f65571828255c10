package org.threefold.support;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;

/// Looks for a text in every column of every table that the database itself names.
public final class TextInTables {

    private record Column(String schema, String table, String name) {}

    private final JdbcClient db;
    private final List<Column> columns;

    private TextInTables(JdbcClient db, List<Column> columns) {
        this.db = db;
        this.columns = columns;
    }

    private static final String STORED =
            """
            from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where t.table_type = 'BASE TABLE'
            and c.table_schema not in ('pg_catalog', 'information_schema')
            """;

    /// All but the types in which no text can stand.
    private static final String SEARCHED =
            STORED
                    + """
            and c.data_type not in
                ('boolean', 'integer', 'bigint', 'smallint', 'numeric', 'uuid',
                 'date', 'timestamp with time zone', 'time without time zone')
            """;

    /// @param superuser sees every row
    public static TextInTables of(DataSource superuser) {
        var db = JdbcClient.create(superuser);
        return new TextInTables(
                db,
                db.sql(
                                """
                                select quote_ident(c.table_schema) as schema,
                                       quote_ident(c.table_name) as "table",
                                       quote_ident(c.column_name) as name
                                """
                                        + SEARCHED
                                        + "order by 1, 2, c.ordinal_position")
                        .query(Column.class)
                        .list());
    }

    /// The types of all columns, searched or not, as the database calls them.
    static List<String> types(JdbcClient db) {
        return db.sql("select distinct c.udt_name " + STORED + "order by 1")
                .query(String.class)
                .list();
    }

    public int columns() {
        return columns.size();
    }

    /// The columns that hold it somewhere: in words, in JSON or a list, or as bytes.
    public List<String> with(String text) {
        return columns.stream()
                .filter(it -> holds(it, text))
                .map(it -> it.schema() + "." + it.table() + "." + it.name())
                .toList();
    }

    private boolean holds(Column column, String text) {
        var bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        return db.sql(
                        "select exists (select from %s.%s where position(:text in %s::text) > 0 or position(:bytes in %s::text) > 0)"
                                .formatted(
                                        column.schema(),
                                        column.table(),
                                        column.name(),
                                        column.name()))
                .param("text", text)
                .param("bytes", bytes)
                .query(Boolean.class)
                .single();
    }
}
