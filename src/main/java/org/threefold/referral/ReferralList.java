package org.threefold.referral;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Permit;
import org.threefold.casefile.ReferralId;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/// The lists of referrals, each read by one query.
@Repository
class ReferralList {

    private static final String LINES =
            """
            select r.id, p.family, p.given, p.birth_date, r.condition_title, r.condition_code,
                   r.urgency, r.origin, r.referrer_name, r.organisation, r.contact, r.received_at,
                   o.kind, o.words, o.case_id
            from casefile.referral r
            join casefile.person p on p.id = r.person_id
            left join lateral (
                select s.kind, s.words, s.case_id from casefile.referral_outcome s
                where s.referral_id = r.id order by s.said_at desc, s.id desc limit 1) o on true
            where coalesce(o.kind, 'NEW') in (:kinds)
              and (not :openOnly or not exists (
                  select from casefile.referral_outcome c
                  where c.referral_id = r.id and c.kind in ('ACCEPTED', 'DECLINED')))
              and (:urgency = '' or r.urgency = :urgency)
              and (:words = '' or position(lower(:words) in p.family_key || ' ' || p.given_key) > 0)
              and (not :mine or r.entered_by = :me)
            """;

    private final JdbcClient db;

    ReferralList(JdbcClient db) {
        this.db = db;
    }

    List<ReferralLine> lines(Permit permit, ReferralFilter filter, int from, int howMany) {
        return read(permit, filter, ReferralOrder.URGENT_FIRST, false, from, howMany);
    }

    List<ReferralLine> sentBy(Permit permit, int from, int howMany) {
        return read(permit, ReferralFilter.ALL, ReferralOrder.URGENT_FIRST, true, from, howMany);
    }

    /// Some of what fits, and how much fits in all, by one statement.
    Page<ReferralLine> page(
            Permit permit, ReferralFilter filter, ReferralOrder order, int from, int howMany) {
        var total = new AtomicLong(from);
        var sql =
                """
                select t.*, count(*) over () as total
                from (%s order by %s limit :most) t limit :howMany offset :from
                """;
        var found =
                asked(ordered(sql, filter, order), permit, filter, false, from, howMany)
                        .param("most", Page.COUNTED + 1)
                        .query(
                                (row, _) -> {
                                    total.set(row.getLong("total"));
                                    return line(row);
                                })
                        .list();
        return new Page<>(found, from + 1, total.get());
    }

    private List<ReferralLine> read(
            Permit permit,
            ReferralFilter filter,
            ReferralOrder order,
            boolean mine,
            int from,
            int howMany) {
        var sql = "%s order by %s limit :howMany offset :from";
        return asked(ordered(sql, filter, order), permit, filter, mine, from, howMany)
                .query((row, _) -> line(row))
                .list();
    }

    static String ordered(String sql, ReferralFilter filter, ReferralOrder order) {
        return sql.formatted(LINES, order.sql(filter.openOnly()));
    }

    private JdbcClient.StatementSpec asked(
            String sql, Permit permit, ReferralFilter filter, boolean mine, int from, int howMany) {
        var urgency = filter.urgency();
        return db.sql(sql)
                .param("kinds", kinds(filter.statuses()))
                .param("openOnly", filter.openOnly())
                .param("urgency", urgency == null ? "" : urgency.name())
                .param("words", filter.words())
                .param("mine", mine)
                .param("me", permit.accountId())
                .param("from", from)
                .param("howMany", howMany);
    }

    private static Set<String> kinds(Set<ReferralStatus> statuses) {
        var kinds = statuses.stream().map(ReferralList::kind).collect(Collectors.toSet());
        return kinds.isEmpty() ? Set.of("") : kinds;
    }

    private static String kind(ReferralStatus status) {
        return switch (status) {
            case NEW -> "NEW";
            case WAITING -> StepRow.Kind.MORE_ASKED.name();
            case ANSWERED -> StepRow.Kind.ANSWERED.name();
            case ACCEPTED -> StepRow.Kind.ACCEPTED.name();
            case DECLINED -> StepRow.Kind.DECLINED.name();
        };
    }

    private static ReferralStatus status(@Nullable String kind) {
        if (kind == null) {
            return ReferralStatus.NEW;
        }
        return switch (StepRow.Kind.valueOf(kind)) {
            case MORE_ASKED -> ReferralStatus.WAITING;
            case ANSWERED -> ReferralStatus.ANSWERED;
            case ACCEPTED -> ReferralStatus.ACCEPTED;
            case DECLINED -> ReferralStatus.DECLINED;
        };
    }

    private static ReferralLine line(ResultSet row) throws SQLException {
        var caseId = row.getObject("case_id", UUID.class);
        var words = row.getString("words");
        return new ReferralLine(
                new ReferralId(row.getObject("id", UUID.class)),
                row.getString("family"),
                row.getString("given"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("condition_title") + " (" + row.getString("condition_code") + ")",
                Urgency.valueOf(row.getString("urgency")),
                Origin.valueOf(row.getString("origin")),
                referrer(row),
                received(row),
                status(row.getString("kind")),
                words == null ? "" : words,
                caseId == null ? null : new CaseId(caseId));
    }

    private static Referrer referrer(ResultSet row) throws SQLException {
        return new Referrer(
                row.getString("referrer_name"),
                row.getString("organisation"),
                row.getString("contact"));
    }

    private static Instant received(ResultSet row) throws SQLException {
        return row.getObject("received_at", OffsetDateTime.class).toInstant();
    }
}
