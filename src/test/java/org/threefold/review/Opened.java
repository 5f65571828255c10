package org.threefold.review;

import static org.threefold.support.Clinic.done;

import org.threefold.casefile.CaseFiles;
import org.threefold.casefile.Letters;
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

    public static CaseId aCase(Clinic clinic, CaseFiles files) {
        var cora = clinic.coordinator();
        var letter = Letters.about(Letters.person("Lindqvist", "Per"));
        return done(files.accept(cora, Letters.accepting(done(files.refer(cora, letter)))));
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
}
