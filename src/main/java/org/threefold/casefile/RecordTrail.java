package org.threefold.casefile;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.TrailQuery;
import org.threefold.access.Trails;
import org.threefold.access.Verdict;
import org.threefold.audit.AuditEvent;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.Page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The audit trail by whose record it is: who read, wrote or was denied what, with names and record
/// numbers. Searching is itself an event, with what was looked for.
@Service
@Transactional
public class RecordTrail {

    static final String NO_RECORD = "No record has this name or number.";

    private static final int MOST_RECORDS = 500;

    private final Access access;
    private final Trails trails;
    private final JdbcClient db;
    private final int most;

    @Autowired
    RecordTrail(Access access, Trails trails, JdbcClient db) {
        this(access, trails, db, MOST_RECORDS);
    }

    /// @param most more records of one name than these are refused, and not cut
    RecordTrail(Access access, Trails trails, JdbcClient db, int most) {
        this.access = access;
        this.trails = trails;
        this.db = db;
        this.most = most;
    }

    /// Newest first.
    ///
    /// @param whose a name or part of one, a record number or the id of a case; empty for all
    public Outcome<List<RecordEvent>> search(
            Actor by, String whose, TrailQuery query, int from, int howMany) {
        return asked(by, whose, query, from)
                .then(
                        permit ->
                                about(whose.strip(), query)
                                        .map(it -> trails.search(permit, it, from, howMany))
                                        .map(this::named));
    }

    /// The same, with how much is found in all.
    public Outcome<Page<RecordEvent>> page(
            Actor by, String whose, TrailQuery query, int from, int howMany) {
        return asked(by, whose, query, from)
                .then(
                        permit ->
                                about(whose.strip(), query)
                                        .map(it -> trails.page(permit, it, from, howMany))
                                        .map(
                                                it ->
                                                        new Page<>(
                                                                named(it.rows()),
                                                                it.from(),
                                                                it.total())));
    }

    private Verdict asked(Actor by, String whose, TrailQuery query, int from) {
        var words = whose.strip();
        var about = words.isEmpty() ? "" : "record " + words + "; ";
        return access.ask(by, Act.SEARCH_TRAIL, about + query.words() + "after " + from);
    }

    private Outcome<TrailQuery> about(String words, TrailQuery query) {
        if (words.isEmpty()) return new Outcome.Done<>(query);
        var cases = new ArrayList<>(records(words, List.of()).keySet());
        caseId(words).filter(it -> !cases.contains(it)).ifPresent(cases::add);
        if (cases.isEmpty()) return new Outcome.Refused<>(NO_RECORD);
        if (cases.size() > most) return new Outcome.Refused<>(tooMany(most));
        return new Outcome.Done<>(query.about(cases));
    }

    static String tooMany(int most) {
        return "More than " + most + " records match. Write more of the name.";
    }

    private List<RecordEvent> named(List<AuditEvent> events) {
        var cases = new LinkedHashSet<UUID>();
        events.forEach(it -> cases.addAll(cases(it)));
        var names =
                cases.isEmpty()
                        ? Map.<UUID, RecordEvent.Whose>of()
                        : records("", List.copyOf(cases));
        return events.stream().map(it -> new RecordEvent(it, whose(it, names))).toList();
    }

    private static List<RecordEvent.Whose> whose(
            AuditEvent event, Map<UUID, RecordEvent.Whose> names) {
        return cases(event).stream()
                .map(it -> names.getOrDefault(it, new RecordEvent.Whose(it.toString(), "")))
                .toList();
    }

    private static List<UUID> cases(AuditEvent event) {
        return Stream.concat(Stream.ofNullable(event.caseId()), event.records().stream()).toList();
    }

    private Map<UUID, RecordEvent.Whose> records(String words, List<UUID> cases) {
        var found = new HashMap<UUID, RecordEvent.Whose>();
        db.sql("select case_id, record, person from casefile.records_for_trail(?, ?, ?)")
                .param(words)
                .param(cases.toArray(UUID[]::new))
                .param(most + 1)
                .query(
                        row -> {
                            found.put(
                                    row.getObject(1, UUID.class),
                                    new RecordEvent.Whose(row.getString(2), row.getString(3)));
                        });
        return found;
    }

    private static Optional<UUID> caseId(String words) {
        try {
            return Optional.of(UUID.fromString(words.replaceFirst("(?i)^case\\s+", "")));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
