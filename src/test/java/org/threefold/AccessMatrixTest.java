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
                for (var relation : ties())
                    assertThat(act.allows(Set.of(role), relation))
                            .as("%s as %s, tied by %s", act, role, relation)
                            .isEqualTo(expected(act, role, relation));
    }

    @Test
    void whoever_holds_no_role_may_do_nothing() {
        for (var act : Act.values())
            for (var relation : ties())
                assertThat(act.allows(Set.of(), relation)).as("%s", act).isFalse();
    }

    @Test
    void two_roles_open_what_each_opens_and_nothing_more() {
        for (var act : Act.values())
            for (var one : Role.values())
                for (var other : Role.values())
                    for (var relation : ties())
                        assertThat(act.allows(Set.copyOf(List.of(one, other)), relation))
                                .as("%s as %s and %s, tied by %s", act, one, other, relation)
                                .isEqualTo(
                                        expected(act, one, relation)
                                                || expected(act, other, relation));
    }

    private boolean expected(Act act, Role role, @Nullable CaseRelation relation) {
        var cell = expected.getOrDefault(act.name(), List.of()).get(role.ordinal());
        return switch (cell) {
            case "-" -> false;
            case "any" -> true;
            case "team" -> onTeam(relation);
            case "chart" -> onTeam(relation) || relation == CaseRelation.BREAK_GLASS;
            case "seats" ->
                    relation == CaseRelation.PAIN
                            || relation == CaseRelation.MENTAL_HEALTH
                            || relation == CaseRelation.THERAPY;
            case "alarm" ->
                    relation == CaseRelation.PAIN
                            || relation == CaseRelation.MENTAL_HEALTH
                            || relation == CaseRelation.THERAPY
                            || relation == CaseRelation.COVER
                            || relation == CaseRelation.BREAK_GLASS;
            case "pain" -> relation == CaseRelation.PAIN;
            case "mental" -> relation == CaseRelation.MENTAL_HEALTH;
            case "therapy" -> relation == CaseRelation.THERAPY;
            case "self" -> relation == CaseRelation.PATIENT;
            default -> throw new AssertionError("The table says " + cell);
        };
    }

    private static boolean onTeam(@Nullable CaseRelation relation) {
        return relation != null
                && relation != CaseRelation.PATIENT
                && relation != CaseRelation.BREAK_GLASS;
    }

    private static @Nullable CaseRelation[] ties() {
        return Arrays.copyOf(CaseRelation.values(), CaseRelation.values().length + 1);
    }
}
