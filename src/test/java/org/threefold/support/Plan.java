package org.threefold.support;

import java.sql.SQLException;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// How PostgreSQL would answer a query if it could help sorting, reading whole tables and bitmaps:
/// what is still sorted has no index that brings it in order.
public final class Plan {

    private Plan() {}

    public static String of(DataSource source, String sql) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "set enable_sort = off; set enable_seqscan = off; set enable_bitmapscan = off");
            var plan = new StringBuilder();
            try (var lines = statement.executeQuery("explain " + sql)) {
                while (lines.next()) plan.append(lines.getString(1)).append('\n');
            }
            return plan.toString();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// The steps that sort from nothing; finishing what an index brought nearly in order is none.
    public static String sorted(DataSource source, String sql) {
        return of(source, sql)
                .lines()
                .map(line -> line.strip().replaceFirst("^->\\s+", ""))
                .filter(line -> line.startsWith("Sort "))
                .collect(Collectors.joining("\n"));
    }
}
