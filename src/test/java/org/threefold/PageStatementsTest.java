package org.threefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.threefold.access.AccountQuery;
import org.threefold.access.Accounts;
import org.threefold.access.TrailQuery;
import org.threefold.appraisal.Appraisals;
import org.threefold.casefile.RecordTrail;
import org.threefold.consent.Consents;
import org.threefold.documents.Attachments;
import org.threefold.evaluation.Evaluations;
import org.threefold.history.Histories;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.measures.Measures;
import org.threefold.opioids.Opioids;
import org.threefold.referral.ReferralFilter;
import org.threefold.referral.ReferralOrder;
import org.threefold.referral.Referrals;
import org.threefold.review.Reviews;
import org.threefold.screening.DueScreenings;
import org.threefold.screening.Screenings;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.NestedStatements;
import org.threefold.support.Queries;
import org.threefold.worklist.CaseQuery;
import org.threefold.worklist.WorkLists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/// How many statements the pages of a case and the lists send to the database; in how many
/// transactions; and how many audit events they leave: one, and one for each section that is kept
/// under a law of its own. The aim is eight statements; what is over it stands here with its
// number,
/// and may only become less. How many more PostgreSQL runs inside functions depends on its plans,
// so
/// only a limit is tested. All of it is printed into `target/page-statements.txt`.
@InTheClinic
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageStatementsTest {

    /// @param events on the trail
    private record Cost(long statements, long commits, long events) {}

    private static final Map<String, Cost> COSTS =
            Map.ofEntries(
                    Map.entry("count and alarms in the navigation", new Cost(4, 1, 1)),
                    Map.entry("work list", new Cost(5, 1, 1)),
                    Map.entry("case list", new Cost(5, 1, 1)),
                    Map.entry("case list, by name, further down", new Cost(5, 1, 1)),
                    Map.entry("referrals", new Cost(3, 1, 1)),
                    Map.entry("accounts", new Cost(4, 1, 1)),
                    Map.entry("audit trail", new Cost(4, 1, 1)),
                    Map.entry("audit trail, further down", new Cost(4, 1, 1)),
                    Map.entry("heading of a case", new Cost(8, 1, 1)),
                    Map.entry("overview", new Cost(8, 1, 2)),
                    Map.entry("evaluation", new Cost(5, 1, 2)),
                    Map.entry("history", new Cost(7, 1, 2)),
                    Map.entry("opioids", new Cost(5, 1, 1)),
                    Map.entry("documents", new Cost(3, 1, 1)),
                    Map.entry("measures", new Cost(8, 1, 3)),
                    Map.entry("findings", new Cost(7, 1, 2)),
                    Map.entry("sheet", new Cost(8, 1, 2)),
                    Map.entry("review", new Cost(8, 1, 2)),
                    Map.entry("consent", new Cost(5, 1, 1)),
                    Map.entry("review of an open round", new Cost(13, 1, 2)));

    /// Most are `access.uid()`, once for each policy of a statement, at some 10 microseconds.
    private static final long INSIDE = 90;

    /// They ask for the open alarms, and the policy of those asks once for each that is open in the
    /// practice: how many are depends on the tests before.
    private static final Set<String> BY_ALARMS =
            Set.of("work list", "count and alarms in the navigation");

    private static final CaseQuery BY_NAME =
            new CaseQuery("", null, CaseQuery.Order.BY_NAME, false);

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired Clinic clinic;
    @Autowired WorkLists workLists;
    @Autowired Evaluations evaluations;
    @Autowired Histories histories;
    @Autowired Attachments attachments;
    @Autowired Opioids opioids;
    @Autowired Measures measures;
    @Autowired Screenings screenings;
    @Autowired Appraisals appraisals;
    @Autowired Reviews reviews;
    @Autowired Consents consents;
    @Autowired Referrals referrals;
    @Autowired Accounts accounts;
    @Autowired RecordTrail trail;

    private final NestedStatements nested;
    private RecordedCase.Told told;
    private CaseId open;

    PageStatementsTest(@Value("${threefold.test.database}") String database) {
        nested = new NestedStatements(database);
    }

    @BeforeAll
    void one_case() {
        told = beans.createBean(RecordedCase.class).tell();
        open = clinic.openCase();
        beans.createBean(DueScreenings.class).work();
    }

    @Test
    void a_page_sends_no_more_statements_than_the_table_says() {
        Actor by = clinic.painSpecialist();
        var sent = new LinkedHashMap<String, Cost>();
        pages(by).values().forEach(read -> done(read.get())); // what a process reads once
        pages(by).forEach((page, read) -> sent.put(page, counted(read)));
        assertThat(sent).containsExactlyInAnyOrderEntriesOf(COSTS);
    }

    @Test
    void functions_run_few_statements_for_a_page() throws IOException {
        Actor by = clinic.painSpecialist();
        var inside = new TreeMap<String, Long>();
        pages(by).values().forEach(read -> done(read.get()));
        pages(by).forEach((page, read) -> inside.put(page, nested.during(read)));
        Files.write(Path.of("target", "page-statements.txt"), printed(inside));
        inside.keySet().removeAll(BY_ALARMS);
        assertThat(inside.values()).allMatch(it -> it > 0 && it <= INSIDE);
    }

    private static List<String> printed(Map<String, Long> inside) {
        return inside.entrySet().stream()
                .map(
                        page -> {
                            var cost = COSTS.get(page.getKey());
                            return "%s: %d statements, %d more inside functions, %d commit, %d events"
                                    .formatted(
                                            page.getKey(),
                                            cost.statements(),
                                            page.getValue(),
                                            cost.commits(),
                                            cost.events());
                        })
                .toList();
    }

    private Map<String, Supplier<Outcome<?>>> pages(Actor by) {
        var id = told.caseId();
        return Map.ofEntries(
                Map.entry("count and alarms in the navigation", () -> workLists.attention(by)),
                Map.entry("work list", () -> workLists.work(by, 0, 50)),
                Map.entry("case list", () -> workLists.cases(by, CaseQuery.recent(), 0, 50)),
                Map.entry(
                        "case list, by name, further down",
                        () -> workLists.cases(by, BY_NAME, 1, 50)),
                Map.entry(
                        "referrals",
                        () ->
                                referrals.page(
                                        clinic.coordinator(),
                                        ReferralFilter.OPEN,
                                        ReferralOrder.URGENT_FIRST,
                                        0,
                                        25)),
                Map.entry(
                        "accounts",
                        () -> accounts.page(clinic.privacyOfficer(), AccountQuery.of(""), 0, 25)),
                Map.entry("audit trail", () -> trail(0)),
                Map.entry("audit trail, further down", () -> trail(25)),
                Map.entry("heading of a case", () -> workLists.open(by, id, UUID.randomUUID())),
                Map.entry("overview", () -> workLists.overview(by, id)),
                Map.entry("evaluation", () -> evaluations.of(by, id)),
                Map.entry("history", () -> histories.of(by, id)),
                Map.entry("documents", () -> attachments.page(by, id, 0, 25)),
                Map.entry("opioids", () -> opioids.of(by, id)),
                Map.entry("measures", () -> measures.of(by, id, List.of())),
                Map.entry("findings", () -> screenings.findings(by, id)),
                Map.entry("sheet", () -> appraisals.sheet(by, id)),
                Map.entry("review", () -> reviews.of(by, id)),
                Map.entry("consent", () -> consents.of(by, id)),
                Map.entry("review of an open round", () -> reviews.of(by, open)));
    }

    private Outcome<?> trail(int from) {
        return trail.page(clinic.privacyOfficer(), "", TrailQuery.everything(), from, 25);
    }

    private Cost counted(Supplier<Outcome<?>> read) {
        long before = events();
        var sent = Queries.sent(read);
        return new Cost(sent.statements(), sent.commits(), events() - before);
    }

    private long events() {
        return clinic.databaseAs("postgres")
                .sql("select count(*) from audit.event")
                .query(Long.class)
                .single();
    }
}
