package org.threefold.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threefold.history.ReportedFact.Kind;
import org.threefold.kernel.CaseId;

import java.util.List;
import java.util.UUID;

class AllergiesTest {

    @Test
    void nothing_reported_is_not_recorded_and_never_none() {
        assertThat(Allergies.of(List.of()).words()).isEqualTo("Not recorded");
    }

    @Test
    void each_is_named_once_in_order_and_what_is_over_is_left_out() {
        var allergies =
                Allergies.of(
                        List.of(
                                fact(Kind.ALLERGY, "Penicillin V", "active"),
                                fact(Kind.ALLERGY, "latex", null),
                                fact(Kind.ALLERGY, "Penicillin V", "active"),
                                fact(Kind.ALLERGY, "Mould", "resolved"),
                                fact(Kind.ALLERGY, "Egg", "inactive"),
                                fact(Kind.CONDITION, "Chronic pain", "active")));

        assertThat(allergies.words()).isEqualTo("latex, Penicillin V (reported)");
    }

    private static ReportedFact fact(Kind kind, String display, @Nullable String status) {
        return new ReportedFact(
                ReportedFactId.next(),
                CaseId.next(),
                kind,
                Coding.named(display),
                null,
                null,
                null,
                null,
                status,
                new ReportedBy(UUID.randomUUID(), "AllergyIntolerance/1"));
    }
}
