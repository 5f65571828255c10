package org.threefold.library;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Permit;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the library: what is built in, what the practice added, and how that stands. One
/// statement, however much was added.
@Repository
class LibrarySnapshotStore {

    private static final String ADDED =
            """
            select coalesce((select jsonb_agg(s order by s.at, s.id) from library.source s), '[]')::text as sources,
                   coalesce((select jsonb_agg(s order by s.at, s.id) from library.statement s), '[]')::text as statements,
                   coalesce((select jsonb_agg(s order by s.at, s.id) from library.standing s), '[]')::text as standings,
                   coalesce((select jsonb_agg(r order by r.at, r.id) from library.review r), '[]')::text as reviews
            """;

    private final JdbcClient db;
    private final ObjectMapper json;

    LibrarySnapshotStore(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /// Rows of each table by the names of their columns, oldest first.
    private record Added(
            List<JsonNode> sources,
            List<JsonNode> statements,
            List<JsonNode> standings,
            List<JsonNode> reviews) {

        int size() {
            return sources.size() + statements.size() + standings.size() + reviews.size();
        }
    }

    /// Built in and added, as it stands now.
    LibrarySnapshot snapshot(Permit permit) {
        var added = db.sql(ADDED).query((row, _) -> added(row)).single();
        var due = new HashMap<String, LocalDate>();
        added.reviews().forEach(it -> due.put(text(it, "source"), day(it, "next_due")));
        var sources =
                Stream.concat(
                                BuiltIn.publications().stream(),
                                added.sources().stream().map(LibrarySnapshotStore::publication))
                        .map(it -> reviewed(it, due))
                        .toList();
        var bare = new LibrarySnapshot(0, sources, BuiltIn.statements(), Map.of());
        var statements =
                Stream.concat(
                                BuiltIn.statements().stream(),
                                added.statements().stream().map(it -> draft(it).statement(bare)))
                        .toList();
        return new LibrarySnapshot(added.size(), sources, statements, standings(added));
    }

    private Added added(ResultSet row) throws SQLException {
        return new Added(
                rows(row, "sources"),
                rows(row, "statements"),
                rows(row, "standings"),
                rows(row, "reviews"));
    }

    private List<JsonNode> rows(ResultSet row, String column) throws SQLException {
        return json.readValue(row.getString(column), new TypeReference<>() {});
    }

    private static Map<String, SourceStanding> standings(Added added) {
        var last = new LinkedHashMap<String, SourceStanding>();
        added.standings().forEach(it -> last.put(text(it, "source"), standing(it)));
        last.values().removeIf(SourceStanding::holds);
        return last;
    }

    private static Publication reviewed(Publication it, Map<String, LocalDate> reviews) {
        var due = reviews.get(it.id());
        return due == null ? it : it.dueOn(due);
    }

    private static SourceStanding standing(JsonNode row) {
        var since = day(row, "since");
        var why = text(row, "why");
        return switch (text(row, "kind")) {
            case "RETRACTED" -> new SourceStanding.Retracted(since, why);
            case "SUPERSEDED" -> new SourceStanding.Superseded(since, text(row, "by_source"), why);
            default -> new SourceStanding.Current();
        };
    }

    private static Publication publication(JsonNode row) {
        return new Publication(
                new Source(
                        text(row, "key"),
                        text(row, "short_name"),
                        text(row, "citation"),
                        text(row, "locator")),
                SourceKind.valueOf(text(row, "kind")),
                Dated.of(text(row, "published")),
                text(row, "doi"),
                text(row, "pmid"),
                Set.of(),
                day(row, "review_due"),
                text(row, "by_name"));
    }

    private static StatementDraft draft(JsonNode row) {
        return new StatementDraft(
                UUID.fromString(text(row, "id")),
                text(row, "source"),
                Statement.Kind.valueOf(text(row, "kind")),
                parts(text(row, "topics")).map(Topic::valueOf).collect(Collectors.toSet()),
                parts(text(row, "traits")).map(Trait::valueOf).collect(Collectors.toSet()),
                Horizon.valueOf(text(row, "horizon")),
                text(row, "effect"),
                Certainty.valueOf(text(row, "certainty")),
                text(row, "population"),
                VerificationLevel.valueOf(text(row, "verification_level")),
                text(row, "detail"),
                text(row, "sentence"),
                text(row, "plain"),
                parts(text(row, "disputed_by")).collect(Collectors.toSet()));
    }

    private static String text(JsonNode row, String column) {
        return row.path(column).asString();
    }

    private static LocalDate day(JsonNode row, String column) {
        return LocalDate.parse(text(row, column));
    }

    private static Stream<String> parts(String joined) {
        return Stream.of(joined.split(",", -1)).filter(it -> !it.isEmpty());
    }
}
