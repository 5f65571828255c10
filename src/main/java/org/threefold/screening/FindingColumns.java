package org.threefold.screening;

import org.jspecify.annotations.Nullable;
import org.threefold.rules.Finding;
import org.threefold.rules.Severity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/// What a rule found, in the columns of a kept finding, so that it reads back as the same value.
final class FindingColumns {

    private FindingColumns() {}

    /// A rule that has left the book found nothing, and has no kind.
    static void put(Map<String, Object> row, @Nullable Finding finding) {
        switch (finding) {
            case null -> {}
            case Finding.Clear() -> row.put("kind", "CLEAR");
            case Finding.Unknown(var missing, var questions, var reported) -> {
                row.put("kind", "UNKNOWN");
                row.put("missing", missing);
                row.put("questions", questions);
                row.put("reported", reported);
            }
            case Finding.Concern(var severity, _, var toConfirm, boolean contradicts) -> {
                row.put("kind", "CONCERN");
                row.put("severity", severity.name());
                row.put("to_confirm", toConfirm);
                row.put("contradicts", contradicts);
            }
        }
    }

    static @Nullable Finding read(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case null -> null;
            case "CLEAR" -> new Finding.Clear();
            case "UNKNOWN" ->
                    new Finding.Unknown(
                            row.getString("missing"),
                            texts(row, "questions"),
                            row.getString("reported"));
            case "CONCERN" ->
                    new Finding.Concern(
                            Severity.valueOf(row.getString("severity")),
                            row.getString("observed"),
                            texts(row, "to_confirm"),
                            row.getBoolean("contradicts"));
            case String other -> throw new IllegalStateException("A finding of kind " + other);
        };
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
