package org.threefold.settings;

import org.threefold.kernel.Discipline;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// A version or a proposal, as it stands in a row.
final class PolicyRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PolicyRows() {}

    static PolicyVersion version(ResultSet row) throws SQLException {
        return new PolicyVersion(
                row.getInt("version"),
                new PracticePolicy(texts(row, "settings")),
                texts(row, "loosened"),
                row.getObject("applies_from", LocalDate.class),
                new Adopted(
                        new ProposalId(row.getObject("id", UUID.class)),
                        row.getString("drafter"),
                        instant(row, "drafted_at"),
                        row.getString("why"),
                        row.getString("adopter"),
                        Discipline.valueOf(row.getString("discipline")),
                        instant(row, "adopted_at")));
    }

    static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                new ProposalId(row.getObject("id", UUID.class)),
                row.getInt("based_on"),
                new PracticePolicy(texts(row, "settings")),
                texts(row, "loosened"),
                row.getObject("applies_from", LocalDate.class),
                row.getString("why"),
                row.getObject("by_account", UUID.class),
                row.getString("name"),
                disciplines(row),
                instant(row, "at"),
                row.getString("kind") == null ? null : ending(row));
    }

    private static Proposal.Ending ending(ResultSet row) throws SQLException {
        return new Proposal.Ending(
                row.getString("kind").equals("WITHDRAWN"),
                row.getString("ended_by"),
                row.getString("ended_why"),
                instant(row, "ended_at"));
    }

    private static Set<Discipline> disciplines(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("disciplines").getArray())
                .map(Discipline::valueOf)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> texts(ResultSet row, String column) throws SQLException {
        return JSON.readValue(row.getString(column), new TypeReference<Map<String, String>>() {});
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
