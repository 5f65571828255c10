package org.threefold;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threefold.access.Act;
import org.threefold.access.CaseRelation;
import org.threefold.access.Role;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Every act by every role and every tie to a case, against a table written by hand. An act that
/// nobody wrote a line for fails.
class AccessMatrixTest {

    private final Map<String, List<String>> expected =
            HandTable.read("/org/threefold/access-matrix.txt");

    @Test
    void every_act_has_a_line_and_every_line_an_act() {
        assertThat(expected.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Act.values()).map(Act::name).toList());
        assertThat(expected.values()).allMatch(cells -> cells.size() == Role.values().length);
    }

    @Test
    void every_act_is_open_to_whom_the_table_says_and_to_nobody_else() {
        for (var act : Act.values())
            for (var role : Role.values())
                for (var tie : ties())
                    assertThat(act.allows(Set.of(role), tie))
                            .as("%s as %s, tied by %s", act, role, tie)
                            .isEqualTo(expected(act, role, tie));
    }

    @Test
    void whoever_holds_no_role_may_do_nothing() {
        for (var act : Act.values())
            for (var tie : ties()) assertThat(act.allows(Set.of(), tie)).as("%s", act).isFalse();
    }

    @Test
    void two_roles_open_what_each_opens_and_nothing_more() {
        for (var act : Act.values())
            for (var one : Role.values())
                for (var other : Role.values())
                    for (var tie : ties())
                        assertThat(act.allows(Set.copyOf(List.of(one, other)), tie))
                                .as("%s as %s and %s, tied by %s", act, one, other, tie)
                                .isEqualTo(expected(act, one, tie) || expected(act, other, tie));
    }

    private boolean expected(Act act, Role role, @Nullable CaseRelation tie) {
        var cell = expected.getOrDefault(act.name(), List.of()).get(role.ordinal());
        return switch (cell) {
            case "-" -> false;
            case "any" -> true;
            case "team" -> onTeam(tie);
            case "chart" -> onTeam(tie) || tie == CaseRelation.BREAK_GLASS;
            case "seats" ->
                    tie == CaseRelation.PAIN
                            || tie == CaseRelation.MENTAL_HEALTH
                            || tie == CaseRelation.THERAPY;
            case "alarm" ->
                    tie == CaseRelation.PAIN
                            || tie == CaseRelation.MENTAL_HEALTH
                            || tie == CaseRelation.THERAPY
                            || tie == CaseRelation.COVER
                            || tie == CaseRelation.BREAK_GLASS;
            case "pain" -> tie == CaseRelation.PAIN;
            case "mental" -> tie == CaseRelation.MENTAL_HEALTH;
            case "therapy" -> tie == CaseRelation.THERAPY;
            case "self" -> tie == CaseRelation.PATIENT;
            default -> throw new AssertionError("The table says " + cell);
        };
    }

    private static boolean onTeam(@Nullable CaseRelation tie) {
        return tie != null && tie != CaseRelation.PATIENT && tie != CaseRelation.BREAK_GLASS;
    }

    private static @Nullable CaseRelation[] ties() {
        return Arrays.copyOf(CaseRelation.values(), CaseRelation.values().length + 1);
    }
}
