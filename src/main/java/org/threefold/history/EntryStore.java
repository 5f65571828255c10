package org.threefold.history;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Permit;
import org.threefold.kernel.JsonRows;

import java.util.List;

/// Reads the medication list and the trials of a case in one statement.
@Repository
class EntryStore {

    /// Those that were replaced too, in the order they were made.
    record Entries(List<MedicationRow> taken, List<TrialRow> tried) {}

    private final JdbcClient db;

    EntryStore(JdbcClient db) {
        this.db = db;
    }

    Entries all(Permit permit) {
        return db.sql(
                        """
                        select (select jsonb_agg(m order by m.recorded_at, m.id) from history.medication m
                                where m.case_id = :case)::text,
                               (select jsonb_agg(t order by t.recorded_at, t.id) from history.trial t
                                where t.case_id = :case)::text
                        """)
                .param("case", permit.caseId().value())
                .query(
                        (row, _) ->
                                new Entries(
                                        JsonRows.read(row.getString(1), MedicationRow.class),
                                        JsonRows.read(row.getString(2), TrialRow.class)))
                .single();
    }
}
