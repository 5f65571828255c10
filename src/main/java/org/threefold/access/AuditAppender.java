package org.threefold.access;

import jakarta.persistence.EntityManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/// Appends audit events: as the last statement of the transaction that they tell of, or, after a
/// rollback, on a connection of the other pool, so that a full pool cannot stop them.
@Component
class AuditAppender {

    private static final Logger LOG = LoggerFactory.getLogger(AuditAppender.class);
    private static final String APPEND = "select access.append_events(?::jsonb)";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_TEXT = 20_000;

    private final JdbcClient db;
    private final EntityManager entities;
    private final DataSource own;
    private final ObjectProvider<OpenPage> pages;

    AuditAppender(
            JdbcClient db,
            EntityManager entities,
            @Qualifier("gateDataSource") DataSource own,
            ObjectProvider<OpenPage> pages) {
        this.db = db;
        this.entities = entities;
        this.own = own;
        this.pages = pages;
    }

    Optional<PageReads> openPage() {
        return pages.stream().findFirst().flatMap(OpenPage::reads);
    }

    void append(Collection<PendingEvent> events) {
        if (events.isEmpty()) return;
        entities.flush();
        db.sql(APPEND).param(json(events)).query((_, _) -> true).single();
    }

    /// Plain JDBC: the transaction is over, and nothing may be bound to its thread any more.
    void appendFailed(Collection<PendingEvent> events) {
        if (events.isEmpty()) return;
        try (var connection = own.getConnection();
                var call = connection.prepareStatement(APPEND)) {
            call.setString(1, json(events));
            call.execute();
        } catch (SQLException lost) {
            LOG.error("Acts that failed are not on the trail: {}", acts(events), lost);
        }
    }

    private static List<Act> acts(Collection<PendingEvent> events) {
        return events.stream().map(PendingEvent::act).toList();
    }

    private static String json(Collection<PendingEvent> events) {
        return JSON.writeValueAsString(events.stream().map(AuditAppender::fields).toList());
    }

    private static Map<String, Object> fields(PendingEvent event) {
        var caseId = event.caseId();
        return Map.of(
                "token", event.token().value(),
                "act", event.act().name(),
                "outcome", event.result().column(),
                "case", caseId == null ? "" : caseId.toString(),
                "detail", plain(event.detail()),
                "reason", plain(event.reason()),
                "sections", event.sections(),
                "records", event.records());
    }

    /// Some of it comes from outside, such as the name of a file.
    private static String plain(String text) {
        var seen = text.replaceAll("\\p{Cntrl}", " ");
        return seen.length() <= LONGEST_TEXT ? seen : seen.substring(0, LONGEST_TEXT) + " ...";
    }
}
