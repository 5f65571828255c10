package org.threefold.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.kernel.CaseId;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.worklist.WorkLists;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

@InTheClinic
class PresenceTest {

    @Autowired Clinic clinic;
    @Autowired WorkLists workLists;
    @Autowired Presence presence;
    @Autowired Live live;
    @Autowired Visits visits;

    @Test
    void whoever_opens_a_case_is_seen_by_the_others_until_they_leave() throws Exception {
        var caseId = clinic.openCase();
        var visit = UUID.randomUUID();
        done(workLists.open(clinic.painSpecialist(), caseId, visit));
        live.stays(visit);
        assertThat(here(caseId)).isEqualTo("Dana Ruiz");

        var gone = new CountDownLatch(1);
        try (var _ = live.watch(Live.presenceOn(caseId), gone::countDown)) {
            live.left(visit);
            assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(here(caseId)).isEmpty();
    }

    @Test
    void a_quiet_reader_is_still_here_and_one_whose_node_is_gone_is_not() {
        var caseId = clinic.openCase();
        var quiet = UUID.randomUUID();
        done(workLists.open(clinic.painSpecialist(), caseId, quiet));
        done(workLists.open(clinic.therapist(), caseId, UUID.randomUUID()));
        live.stays(quiet);
        clinic.databaseAs("postgres")
                .sql("update live.presence set seen_at = now() - interval '3 minutes'")
                .update();
        assertThat(here(caseId)).isEmpty();

        assertThat(visits.renew()).isPositive();
        assertThat(here(caseId)).isEqualTo("Dana Ruiz");
        live.left(quiet);
    }

    private String here(CaseId caseId) {
        var names = done(presence.others(clinic.psychiatrist(), caseId)).stream();
        return String.join(", ", names.map(Visitor::name).toList());
    }
}
