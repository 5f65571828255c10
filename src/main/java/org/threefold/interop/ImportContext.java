package org.threefold.interop;

import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Resource;
import org.threefold.history.Coding;
import org.threefold.history.ReportedBy;
import org.threefold.history.ReportedFact;
import org.threefold.history.ReportedFactId;
import org.threefold.kernel.CaseId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What every entry of one bundle is read against: which import it is, which day it is, and what
/// is to be said about the whole.
record ImportContext(
        UUID importId,
        LocalDate today,
        SortedMap<String, Integer> said,
        List<String> unreadParts,
        List<ReportedFact> ofTheRecord) {

    static ImportContext of(UUID importId, LocalDate today) {
        return new ImportContext(
                importId, today, new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
    }

    /// Stands in for the case, which does not exist yet.
    CaseId standIn() {
        return new CaseId(importId);
    }

    ReportedBy by(Resource resource) {
        IIdType id = resource.getIdElement();
        var name = id == null || id.getIdPart() == null ? "" : "/" + Clean.text(id.getIdPart(), 80);
        return new ReportedBy(importId, resource.fhirType() + name);
    }

    void notice(String sentence) {
        said.merge(sentence, 1, Integer::sum);
    }

    /// What the record says of itself: a notice that stays with the case.
    void sayOfTheRecord(String sentence, Resource from) {
        notice(sentence);
        ofTheRecord.add(
                fact(
                        ReportedFact.Kind.NOTICE,
                        Coding.named(sentence),
                        "",
                        new Span(Optional.empty(), Optional.empty(), ""),
                        "",
                        from));
    }

    /// That the person has died, as one resource says it: a notice that the team has to answer.
    ///
    /// @param resource its type and id
    void sayOfDeath(String sentence, Optional<LocalDate> day, String resource) {
        notice(sentence);
        ofTheRecord.add(
                new ReportedFact(
                        ReportedFactId.next(),
                        standIn(),
                        ReportedFact.Kind.NOTICE,
                        DeathNotice.coding(sentence),
                        null,
                        null,
                        day.orElse(null),
                        null,
                        null,
                        new ReportedBy(importId, resource)));
    }

    /// Something within a resource that was not read, by its name.
    void unreadPart(String name) {
        unreadParts.add(name);
    }

    List<String> notices() {
        return said.entrySet().stream()
                .map(
                        notice ->
                                notice.getValue() == 1
                                        ? notice.getKey()
                                        : notice.getKey() + " (" + notice.getValue() + " times)")
                .toList();
    }

    /// The fact without a value of its own, unless words are given.
    ReportedFact fact(
            ReportedFact.Kind kind,
            Coding coding,
            String words,
            Span span,
            String status,
            Resource from) {
        var said =
                Stream.of(words, span.words())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
        return new ReportedFact(
                ReportedFactId.next(),
                standIn(),
                kind,
                coding,
                null,
                said.isBlank() ? null : said,
                span.start().orElse(null),
                span.end().orElse(null),
                status.isBlank() ? null : status,
                by(from));
    }

    /// The text as it may be stored; if something hidden had to go, that is said once.
    String clean(String sent, int longest) {
        if (Clean.hidesSomething(sent)) {
            notice("Hidden or control characters were taken out of texts.");
        }
        return Clean.text(sent, longest);
    }

    /// A value that was measured or scored on one day.
    ReportedFact measured(Value.Understood value, Span day, String status, Resource from) {
        return new ReportedFact(
                ReportedFactId.next(),
                standIn(),
                ReportedFact.Kind.OBSERVATION,
                value.name(),
                value.measured(),
                value.said(),
                day.start().orElse(null),
                null,
                status.isBlank() ? null : status,
                by(from),
                day.at());
    }
}
