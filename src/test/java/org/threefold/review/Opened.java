package org.threefold.review;

import org.threefold.evaluation.Section;
import org.threefold.kernel.CaseId;
import org.threefold.support.Clinic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Cases and papers for tests of the review. Everything is set that a test does not talk about.
public final class Opened {

    static final LocalDate NEXT_YEAR =
            LocalDate.of(LocalDate.now(ZoneOffset.UTC).getYear() + 1, 6, 1);

    private Opened() {}

    /// A case whose evaluation is signed. The signatures are put in behind the service, as these
    /// tests are not about evaluating.
    public static CaseId evaluated(Clinic clinic) {
        var caseId = clinic.openCase();
        signEvaluation(clinic, caseId);
        return caseId;
    }

    public static void signEvaluation(Clinic clinic, CaseId caseId) {
        for (var section : Section.values())
            clinic.databaseAs("postgres")
                    .sql(
                            """
                            insert into evaluation.signature (id, case_id, section, account_id, name, meaning, digest, at)
                            values (gen_random_uuid(), ?, ?, ?, 'x', 'x', 'x', now())
                            """)
                    .params(caseId.value(), section.name(), clinic.therapist().id().value())
                    .update();
    }

    public static Draft opinion(Position position) {
        var conditions =
                position == Position.PROCEED_WITH_CONDITIONS ? "Two preparation sessions" : "";
        return new Draft(
                position,
                "Three adequate trials failed.",
                conditions,
                "ALT above three times normal.");
    }

    public static DecisionDraft goingOn(
            Position position, List<DecisionDraft.Line> conditions, Map<UUID, String> answers) {
        return new DecisionDraft(
                position,
                conditions,
                3,
                14,
                new BigDecimal("0.75"),
                NEXT_YEAR,
                null,
                "",
                "",
                "",
                answers);
    }

    public static DecisionDraft declining() {
        return new DecisionDraft(
                Position.DECLINE,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                "",
                "This drug could bring the voices back.",
                "A class on pacing the day",
                Map.of());
    }
}
