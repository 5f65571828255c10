package org.threefold.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Access;
import org.threefold.access.TrailQuery;
import org.threefold.access.Trails;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.Page;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.util.List;
import java.util.Locale;

/// Records of one name on the trail: all of them, or none with the reason.
@InTheClinic
class RecordTrailTest {

    @Autowired Clinic clinic;
    @Autowired Access access;
    @Autowired Trails trails;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    private final String family = "Severalfold" + Ids.next().toString().substring(30);

    @BeforeEach
    void three_of_one_name() {
        clinic.openCase(family, "Anna");
        clinic.openCase(family, "Berta");
        clinic.openCase(family, "Clara");
    }

    @Test
    void more_records_than_are_looked_through_are_refused_and_not_cut() {
        assertThat(refusal(search(family, 1))).startsWith("More than 1 records match.");
        assertThat(done(search("Anna " + family, 1))).isNotEmpty();
    }

    @Test
    void every_record_of_a_list_of_events_is_named() {
        assertThat(done(search("", 1)))
                .flatExtracting(RecordEvent::records)
                .extracting(RecordEvent.Whose::person)
                .contains(family.toUpperCase(Locale.ROOT) + ", Anna")
                .contains(family.toUpperCase(Locale.ROOT) + ", Berta")
                .contains(family.toUpperCase(Locale.ROOT) + ", Clara");
    }

    @Test
    void a_page_says_how_many_there_are_and_stays_where_it_was_found() {
        var petra = clinic.privacyOfficer();
        var trail = new RecordTrail(access, trails, db, 500);
        var found = page(trail, TrailQuery.everything().about(List.of()), 0);
        assertThat(found.total()).isZero();

        var all = page(trail, TrailQuery.everything(), 0);
        var newest = all.rows().getFirst().event().at();
        done(trails.search(petra, TrailQuery.everything(), 0, 1));
        var next = page(trail, TrailQuery.everything().asOf(newest), 2);

        assertThat(all.total()).isBetween(9L, (long) Page.COUNTED + 1);
        assertThat(next.total()).isEqualTo(all.total());
        assertThat(next.rows().getFirst()).isEqualTo(all.rows().get(2));
    }

    private Page<RecordEvent> page(RecordTrail trail, TrailQuery query, int from) {
        return transaction.execute(
                _ -> done(trail.page(clinic.privacyOfficer(), "", query, from, 5)));
    }

    private Outcome<List<RecordEvent>> search(String whose, int most) {
        var trail = new RecordTrail(access, trails, db, most);
        return transaction.execute(
                _ -> trail.search(clinic.privacyOfficer(), whose, TrailQuery.everything(), 0, 60));
    }
}
