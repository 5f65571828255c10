package org.threefold.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.LoginToken;
import org.threefold.live.Change;
import org.threefold.live.ChangeKind;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Changes of a case wait until what belongs together has been told, and nothing else waits.
class HeldChangesTest {

    private static final Actor SYSTEM = new Actor.System(new LoginToken("token"));
    private static final CaseId CASE = new CaseId(UUID.randomUUID());

    private final HeldChanges changes = new HeldChanges();
    private final List<Object> heard = new ArrayList<>();

    @BeforeEach
    void listen() {
        changes.addApplicationListener(
                (ApplicationListener<ApplicationEvent>)
                        it -> heard.add(((PayloadApplicationEvent<?>) it).getPayload()));
    }

    @Test
    void each_kind_of_change_is_published_once_and_at_the_end() {
        changes.during(
                () -> {
                    publish(change("evaluation.answer.recorded"));
                    publish(change("evaluation.answer.recorded"));
                    publish(change("evaluation.section.signed"));
                    assertThat(heard).isEmpty();
                });

        assertThat(heard)
                .containsExactly(
                        change("evaluation.answer.recorded"), change("evaluation.section.signed"));
    }

    @Test
    void what_is_no_change_of_a_case_does_not_wait() {
        changes.during(
                () -> {
                    publish("an alarm");
                    assertThat(heard).containsExactly("an alarm");
                });
    }

    @Test
    void afterwards_and_after_a_failure_changes_do_not_wait() {
        assertThatThrownBy(() -> changes.during(this::fail)).hasMessage("told wrongly");
        publish(change("evaluation.answer.recorded"));

        assertThat(heard).containsExactly(change("evaluation.answer.recorded"));
    }

    private void fail() {
        publish(change("evaluation.section.signed"));
        throw new IllegalStateException("told wrongly");
    }

    private void publish(Object payload) {
        changes.multicastEvent(new PayloadApplicationEvent<>(this, payload), null);
    }

    private static Change change(String kind) {
        return new Change(CASE, SYSTEM, ChangeKind.of(kind));
    }
}
