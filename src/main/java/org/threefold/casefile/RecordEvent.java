package org.threefold.casefile;

import org.threefold.audit.AuditEvent;

import java.util.List;

/// An event of the trail, and whose records it names: one for an act, several for a list.
public record RecordEvent(AuditEvent event, List<Whose> records) {

    /// @param record the number of the record, or the id of a case that has none
    /// @param person the name, empty where there is no such record
    public record Whose(String record, String person) {

        public String words() {
            return person.isEmpty() ? "Case " + record : record + " " + person;
        }
    }
}
