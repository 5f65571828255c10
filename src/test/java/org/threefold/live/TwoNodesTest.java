package org.threefold.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.threefold.Application;
import org.threefold.casefile.CaseFiles;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.jobs.Jobs;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.measures.InstrumentBook;
import org.threefold.measures.Measures;
import org.threefold.support.Clinic;
import org.threefold.support.OwnServer;
import org.threefold.support.Patients;
import org.threefold.support.Postgres;
import org.threefold.support.WithoutTestBeans;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Two portals on one database, as when one is replaced by the other or two share the work.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTest {

    private static final String NEARLY_EVERY_DAY = "LA6571-9";

    private static final String ANY_PORT = "--server.port=0";

    private ConfigurableApplicationContext first;
    private ConfigurableApplicationContext second;
    private Clinic clinic;

    @BeforeAll
    void start() {
        first = portal().initializers(new Postgres()).run(ANY_PORT);
        var same = OwnServer.same(first.getEnvironment());
        second = portal().run(Stream.concat(same, Stream.of(ANY_PORT)).toArray(String[]::new));
        clinic = first.getBean(Clinic.class);
    }

    @AfterAll
    void stop() {
        if (second != null) second.close();
        if (first != null) first.close();
    }

    private static SpringApplicationBuilder portal() {
        return new SpringApplicationBuilder(Application.class, Clinic.class, Patients.class)
                .properties("vaadin.productionMode=true")
                .initializers(new WithoutTestBeans())
                .registerShutdownHook(false);
    }

    @Test
    void a_change_on_one_node_reaches_a_page_on_the_other() throws Exception {
        var caseId = clinic.openCase();
        var page = new CountDownLatch(1);
        try (var _ = second.getBean(Live.class).watch(caseId.value(), page::countDown)) {
            done(
                    first.getBean(CaseFiles.class)
                            .reframe(
                                    clinic.painSpecialist(),
                                    Ids.next(),
                                    caseId,
                                    "Is a trial of ketamine-assisted therapy reasonable now?"));
            assertThat(page.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void what_a_patient_sends_to_one_node_is_screened_once_though_both_run_the_job()
            throws Exception {
        var patient = first.getBean(Patients.class).invited("Twice", "Tom");
        var caseId = patient.caseId();
        first.getBean(Jobs.class).start();
        second.getBean(Jobs.class).start();
        var screened = new CountDownLatch(1);
        try (var _ =
                second.getBean(Live.class)
                        .watch(
                                caseId.value(),
                                () -> {
                                    if (cautions(caseId) > 0) screened.countDown();
                                })) {
            anxiety(patient);
            assertThat(screened.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            first.getBean(Jobs.class).stop();
            second.getBean(Jobs.class).stop();
        }
        assertThat(cautions(caseId)).isEqualTo(1);
    }

    private void anxiety(Patients.Patient patient) {
        var measures = first.getBean(Measures.class);
        var sheet =
                done(measures.begin(patient.me(), patient.caseId(), InstrumentBook.the("gad-7")));
        var id = sheet.response().id();
        for (var item : sheet.instrument().items().stream().map(Question::id).toList())
            done(
                    measures.answer(
                            patient.me(),
                            patient.caseId(),
                            id,
                            item,
                            new AnswerValue.Chosen(NEARLY_EVERY_DAY)));
        done(measures.finish(patient.me(), patient.caseId(), id));
    }

    /// Screenings in which the rule on anxiety speaks of what was sent.
    private int cautions(CaseId caseId) {
        return clinic.databaseAs("postgres")
                .sql(
                        """
                        select count(*) from screening.kept_finding
                        where case_id = ? and rule = 'PSY-13' and recorded_status = 'CAUTION'
                        """)
                .param(caseId.value())
                .query(Integer.class)
                .single();
    }
}
