package org.threefold.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.threefold.casefile.RecordNumber;
import org.threefold.casefile.ReferralId;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.StaffId;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

class ReferralStatusTest {

    private static final ReferralId ID = ReferralId.next();

    @Test
    void the_last_thing_said_is_where_it_stands() {
        var asked = step(new ReferralOutcome.MoreAsked("An ECG, please"));
        var answered = step(new ReferralOutcome.Answered("Sent by post"));
        var accepted = step(new ReferralOutcome.Accepted(CaseId.next(), "Is KAP right?"));
        var declined = step(new ReferralOutcome.Declined("Not a pain question"));

        assertThat(ReferralStatus.of(List.of())).isEqualTo(ReferralStatus.NEW);
        assertThat(ReferralStatus.of(List.of(asked))).isEqualTo(ReferralStatus.WAITING);
        assertThat(ReferralStatus.of(List.of(asked, answered))).isEqualTo(ReferralStatus.ANSWERED);
        assertThat(ReferralStatus.of(List.of(asked, answered, accepted)))
                .isEqualTo(ReferralStatus.ACCEPTED);
        assertThat(ReferralStatus.of(List.of(declined))).isEqualTo(ReferralStatus.DECLINED);
        assertThat(ReferralStatus.WAITING.open()).isTrue();
        assertThat(ReferralStatus.DECLINED.open()).isFalse();
    }

    @Test
    void a_record_number_is_read_as_it_is_written() {
        assertThat(new RecordNumber(2026, 117)).hasToString("TF-2026-0117");
        assertThat(RecordNumber.parse("TF-2026-12345").serial()).isEqualTo(12345);
        assertThatThrownBy(() -> RecordNumber.parse("2026-117"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ReferralStep step(ReferralOutcome outcome) {
        return new ReferralStep(UUID.randomUUID(), ID, outcome, StaffId.next(), Instant.EPOCH);
    }
}
