package org.threefold.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threefold.audit.AuditEvent;
import org.threefold.audit.AuditResult;
import org.threefold.casefile.RecordEvent;
import org.threefold.kernel.Outcome;

import java.time.Instant;
import java.util.Collections;
import java.util.List;

/// What the file of an export says: the events, and that it does not hold all of them where it does
/// not.
class TrailExportTest {

    @Test
    void a_file_holds_every_event_in_a_line_with_each_value_quoted() {
        var file = TrailExport.of(found(2, "=1+1 \"x\""), 2);

        assertThat(file.name()).isEqualTo("audit-trail.csv");
        assertThat(file.content().split("\r\n"))
                .hasSize(3)
                .startsWith("time_utc,who,act,sections,records,result,reason,detail")
                .contains(
                        "\"2026-03-01T10:00:00Z\",\"Ilse Kagan\",\"See a case, where it stands and its"
                                + " team\",\"\",\"TF-2026-0001 WEISSNAT, Ada\",\"done\",\"\",\"'=1+1"
                                + " \"\"x\"\"\"");
    }

    @Test
    void a_file_that_holds_not_all_says_so_in_its_name_and_before_the_events() {
        var file = TrailExport.of(found(3, ""), 2);

        assertThat(file.name()).isEqualTo("audit-trail-not-complete.csv");
        var lines = file.content().split("\r\n");
        assertThat(lines).hasSize(4);
        assertThat(lines[1]).contains("Not complete: more than 2 events match");
    }

    @Test
    void what_was_refused_is_no_file_without_events() {
        var file = TrailExport.of(new Outcome.Refused<>("No record has this name."), 2);

        assertThat(file.name()).isEqualTo("audit-trail-not-exported.csv");
        assertThat(file.content()).contains("Not exported: No record has this name.");
    }

    private static Outcome<List<RecordEvent>> found(int howMany, String detail) {
        var event =
                new AuditEvent(
                        Instant.parse("2026-03-01T10:00:00Z"),
                        null,
                        "Ilse Kagan",
                        "READ_CASE",
                        AuditResult.DONE,
                        "",
                        null,
                        detail,
                        List.of(),
                        List.of());
        var whose = new RecordEvent.Whose("TF-2026-0001", "WEISSNAT, Ada");
        return new Outcome.Done<>(
                Collections.nCopies(howMany, new RecordEvent(event, List.of(whose))));
    }
}
