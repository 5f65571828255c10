package org.threefold.referral;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Permit;
import org.threefold.casefile.ReferralId;
import org.threefold.kernel.CaseId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    private static final String URGENT_FIRST =
            "order by array_position(array['URGENT', 'SOON', 'ROUTINE'], r.urgency), r.received_at,"
                    + " r.id limit :howMany offset :from";

    private static final String NEWEST_FIRST =
            "order by r.received_at desc, r.id limit :howMany offset :from";

    private final JdbcClient db;

    ReferralList(JdbcClient db) {
        this.db = db;
    }

    /// Open ones by urgency, the oldest first; all others by arrival, the newest first.
    List<ReferralLine> lines(Permit permit, ReferralFilter filter, int from, int howMany) {
        return read(permit, filter, false, from, howMany);
    }

    List<ReferralLine> sentBy(Permit permit, int from, int howMany) {
        return read(permit, ReferralFilter.ALL, true, from, howMany);
    }

    private List<ReferralLine> read(
            Permit permit, ReferralFilter filter, boolean mine, int from, int howMany) {
        var urgency = filter.urgency();
        return db.sql(LINES + (filter.openOnly() ? URGENT_FIRST : NEWEST_FIRST))
                .param("kinds", kinds(filter.statuses()))
                .param("openOnly", filter.openOnly())
                .param("urgency", urgency == null ? "" : urgency.name())
                .param("words", filter.words())
                .param("mine", mine)
                .param("me", permit.accountId())
                .param("from", from)
                .param("howMany", howMany)
                .query((row, _) -> line(row))
                .list();
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
