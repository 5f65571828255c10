package org.threefold.consent;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.JsonRows;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Versions of the text, who adopted them, and which were taken or sent back. All of it is
/// appended.
@Repository
class FormStore {

    private static final String ALL =
            """
            select (select jsonb_agg(f order by f.version) from consent.form f where f.key = :key)::text as forms,
                   (select jsonb_agg(a order by a.at) from consent.form_adoption a where a.form_key = :key)::text
                       as adoptions,
                   (select jsonb_agg(e) from consent.form_ending e)::text as endings
            """;

    private record FormLine(
            UUID id,
            String key,
            int version,
            String language,
            String title,
            List<Paragraph> paragraphs,
            int basedOn,
            LocalDate effectiveFrom,
            String why,
            UUID byAccount,
            String name,
            Instant at) {

        ConsentForm form() {
            return new ConsentForm(key, version, language, title, paragraphs);
        }

        FormVersion.Written written() {
            return new FormVersion.Written(id, byAccount, name, at, why);
        }
    }

    private record AdoptionLine(
            int version,
            String sha256,
            Discipline discipline,
            UUID byAccount,
            String name,
            Instant at) {}

    private record EndingLine(UUID formId, String kind, String why, String name, Instant at) {

        FormVersion.Ending ending() {
            return new FormVersion.Ending(kind.equals("WITHDRAWN"), name, why, at);
        }
    }

    private record Lines(
            List<FormLine> forms, List<AdoptionLine> adoptions, List<EndingLine> endings) {

        List<FormVersion.Adoption> of(ConsentForm form, ZoneId zone) {
            var sha256 = form.sha256();
            return adoptions.stream()
                    .filter(it -> it.version() == form.version() && it.sha256().equals(sha256))
                    .map(it -> adoption(it, zone))
                    .toList();
        }

        private static FormVersion.Adoption adoption(AdoptionLine it, ZoneId zone) {
            var on = LocalDate.ofInstant(it.at(), zone);
            return new FormVersion.Adoption(
                    it.byAccount(), it.name(), it.discipline(), it.at(), on);
        }

        FormVersion.@Nullable Ending ending(UUID form) {
            return endings.stream()
                    .filter(it -> it.formId().equals(form))
                    .findFirst()
                    .map(EndingLine::ending)
                    .orElse(null);
        }
    }

    private final JdbcClient db;
    private final JsonMapper json = JsonMapper.shared();

    FormStore(JdbcClient db) {
        this.db = db;
    }

    FormVersions versions(Permit permit, ShippedForm shipped, ZoneId zone) {
        var lines =
                db.sql(ALL)
                        .param("key", shipped.form().key())
                        .query(
                                (row, _) ->
                                        new Lines(
                                                JsonRows.read(
                                                        row.getString("forms"), FormLine.class),
                                                JsonRows.read(
                                                        row.getString("adoptions"),
                                                        AdoptionLine.class),
                                                JsonRows.read(
                                                        row.getString("endings"),
                                                        EndingLine.class)))
                        .single();
        var all = new ArrayList<FormVersion>();
        all.add(
                new FormVersion(
                        shipped.form(),
                        0,
                        shipped.written(),
                        null,
                        lines.of(shipped.form(), zone),
                        null));
        for (var it : lines.forms())
            all.add(
                    new FormVersion(
                            it.form(),
                            it.basedOn(),
                            it.effectiveFrom(),
                            it.written(),
                            lines.of(it.form(), zone),
                            lines.ending(it.id())));
        return new FormVersions(all);
    }

    void append(
            Permit permit,
            ConsentForm form,
            int basedOn,
            LocalDate from,
            FormVersion.Written written) {
        permit.to(Act.WRITE_CONSENT_FORM);
        db.sql(
                        """
                        insert into consent.form (id, key, version, language, title, paragraphs, sha256, based_on,
                                                  effective_from, why, by_account, name, at)
                        values (:id, :key, :version, :language, :title, :paragraphs::jsonb, :sha256, :basedOn,
                                :from, :why, :by, :name, :at)
                        """)
                .param("id", written.id())
                .param("key", form.key())
                .param("version", form.version())
                .param("language", form.language())
                .param("title", form.title())
                .param("paragraphs", json.writeValueAsString(form.paragraphs()))
                .param("sha256", form.sha256())
                .param("basedOn", basedOn)
                .param("from", from)
                .param("why", written.why())
                .param("by", written.by())
                .param("name", written.name())
                .param("at", written.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(Permit permit, UUID form, FormVersion.Ending ending) {
        permit.to(Act.WRITE_CONSENT_FORM, Act.SEND_BACK_CONSENT_FORM);
        db.sql(
                        """
                        insert into consent.form_ending (form_id, kind, why, by_account, name, at)
                        values (:form, :kind, :why, :by, :name, :at)
                        """)
                .param("form", form)
                .param("kind", ending.byAuthor() ? "WITHDRAWN" : "SENT_BACK")
                .param("why", ending.why())
                .param("by", permit.accountId())
                .param("name", ending.name())
                .param("at", ending.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void adopt(Permit permit, ConsentForm form, Discipline as, Instant at) {
        permit.to(Act.ADOPT_CONSENT_FORM);
        db.sql(
                        """
                        insert into consent.form_adoption (form_key, version, sha256, discipline, by_account, name, at)
                        values (:key, :version, :sha256, :as, :by, :name, :at)
                        """)
                .param("key", form.key())
                .param("version", form.version())
                .param("sha256", form.sha256())
                .param("as", as.name())
                .param("by", permit.accountId())
                .param("name", permit.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Until this transaction ends nobody else proposes or adopts.
    void oneAtATime(Permit permit) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('consent form', 64))")
                .query((_, _) -> true)
                .single();
    }
}
