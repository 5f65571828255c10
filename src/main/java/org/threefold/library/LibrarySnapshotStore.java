package org.threefold.library;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Permit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the library: what is built in, what the practice added, and how that stands. Five
/// statements, however much was added.
@Repository
class LibrarySnapshotStore {

    private final JdbcClient db;

    LibrarySnapshotStore(JdbcClient db) {
        this.db = db;
    }

    /// Built in and added, as it stands now.
    LibrarySnapshot snapshot(Permit permit) {
        var reviews = reviews();
        var sources = new ArrayList<>(BuiltIn.publications());
        var added = sources();
        sources.addAll(added);
        var dated = sources.stream().map(it -> reviewed(it, reviews)).toList();
        var standings = standings();
        var bare = new LibrarySnapshot(0, dated, BuiltIn.statements(), Map.of());
        var statements = new ArrayList<>(BuiltIn.statements());
        var said = statements(bare);
        statements.addAll(said);
        return new LibrarySnapshot(
                added.size() + said.size() + changes(), dated, statements, standings);
    }

    private int changes() {
        return db.sql(
                        "select (select count(*) from evidence.standing) + (select count(*) from"
                                + " evidence.review)")
                .query(Integer.class)
                .single();
    }

    private List<Publication> sources() {
        return db.sql("select * from evidence.source order by at, id")
                .query((row, _) -> publication(row))
                .list();
    }

    private List<Statement> statements(LibrarySnapshot snapshot) {
        return db.sql("select * from evidence.statement order by at, id")
                .query((row, _) -> draft(row).statement(snapshot))
                .list();
    }

    private Map<String, SourceStanding> standings() {
        var last = new LinkedHashMap<String, SourceStanding>();
        db.sql("select source, kind, since, by_source, why from evidence.standing order by at, id")
                .query((row, _) -> Map.entry(row.getString("source"), standing(row)))
                .list()
                .forEach(it -> last.put(it.getKey(), it.getValue()));
        last.values().removeIf(SourceStanding::holds);
        return last;
    }

    private Map<String, LocalDate> reviews() {
        var last = new LinkedHashMap<String, LocalDate>();
        db.sql("select source, next_due from evidence.review order by at, id")
                .query((row, _) -> Map.entry(row.getString(1), row.getObject(2, LocalDate.class)))
                .list()
                .forEach(it -> last.put(it.getKey(), it.getValue()));
        return last;
    }

    private static Publication reviewed(Publication it, Map<String, LocalDate> reviews) {
        var due = reviews.get(it.id());
        return due == null ? it : it.dueOn(due);
    }

    private static SourceStanding standing(ResultSet row) throws SQLException {
        var since = row.getObject("since", LocalDate.class);
        var why = row.getString("why");
        return switch (row.getString("kind")) {
            case "RETRACTED" -> new SourceStanding.Retracted(since, why);
            case "SUPERSEDED" ->
                    new SourceStanding.Superseded(since, row.getString("by_source"), why);
            default -> new SourceStanding.Current();
        };
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                new Source(
                        row.getString("key"),
                        row.getString("short_name"),
                        row.getString("citation"),
                        row.getString("locator")),
                SourceKind.valueOf(row.getString("kind")),
                Dated.of(row.getString("published")),
                row.getString("doi"),
                row.getString("pmid"),
                Set.of(),
                row.getObject("review_due", LocalDate.class),
                row.getString("by_name"));
    }

    private static StatementDraft draft(ResultSet row) throws SQLException {
        return new StatementDraft(
                row.getObject("id", UUID.class),
                row.getString("source"),
                Statement.Kind.valueOf(row.getString("kind")),
                parts(row.getString("topics")).map(Topic::valueOf).collect(Collectors.toSet()),
                parts(row.getString("traits")).map(Trait::valueOf).collect(Collectors.toSet()),
                Horizon.valueOf(row.getString("horizon")),
                row.getString("effect"),
                Certainty.valueOf(row.getString("certainty")),
                row.getString("population"),
                VerificationLevel.valueOf(row.getString("mark")),
                row.getString("detail"),
                row.getString("sentence"),
                row.getString("plain"),
                parts(row.getString("disputed_by")).collect(Collectors.toSet()));
    }

    private static Stream<String> parts(String joined) {
        return Stream.of(joined.split(",", -1)).filter(it -> !it.isEmpty());
    }
}
