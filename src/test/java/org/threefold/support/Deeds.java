package org.threefold.support;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.threefold.access.Act;
import org.threefold.access.ActKind;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What the trail tells of people who recorded or signed something: each act with its detail. What
/// the system account does by itself is not among it.
public final class Deeds {

    private static final Set<ActKind> KINDS = EnumSet.of(ActKind.WRITE, ActKind.SIGN);

    private Deeds() {}

    /// @param owner of the database
    public static List<String> of(JdbcClient owner) {
        return owner.sql(
                        """
                        select e.act || ': ' || e.detail from audit.event e
                        join access.account a on a.id = e.account_id
                        where e.outcome = 'done' and e.act in (:acts)
                          and a.kind <> 'SYSTEM'
                        """)
                .param(
                        "acts",
                        Arrays.stream(Act.values())
                                .filter(it -> KINDS.contains(it.kind()))
                                .map(Act::name)
                                .toList())
                .query(String.class)
                .list();
    }
}
