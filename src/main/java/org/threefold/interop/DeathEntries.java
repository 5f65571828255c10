package org.threefold.interop;

import org.hl7.fhir.r4.model.Reference;
import org.threefold.kernel.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the entries by which a record says that its person has died without saying so of the
/// Patient: a death certificate, a cause of death, a visit that ended with the death. Also in kinds
/// of resource that are left out as a kind.
///
/// LOINC 69453-9, 69449-7 and SNOMED CT 307930005 as the HL7 guide Vital Records Death Reporting
/// uses them (secondary); LOINC 69409-1, 81956-5, 64297-5, SNOMED CT 308646001, 419099009,
/// 419620001 and the discharge disposition `exp` from memory. Words are searched for too.
final class DeathEntries {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Set<String> CODES =
            Set.of(
                    "69453-9",
                    "69449-7",
                    "69409-1",
                    "81956-5",
                    "64297-5",
                    "307930005",
                    "308646001",
                    "419099009",
                    "419620001");

    private static final Set<String> TYPES =
            Set.of(
                    "Condition",
                    "Observation",
                    "Procedure",
                    "DiagnosticReport",
                    "DocumentReference",
                    "Composition",
                    "Encounter");

    private static final Pattern WORDS =
            Pattern.compile(
                    "(?i)\\b(?:death certific|certificate of death|(?:cause|manner|date) of death\\b"
                            + "|(?:patient|person) (?:is |has )?(?:died|deceased|dead)\\b)|^\\s*(?:dead|deceased)\\s*$");

    /// Of a person who did not die, or not yet.
    private static final Pattern NOT_IT =
            Pattern.compile(
                    "(?i)\\b(?:of|in) (?:a |the )?(?:relative|parent|mother|father|spouse|child|fetus)"
                            + "|fear|thought|wish|advance|plan");

    private static final Set<String> VOID =
            Set.of("entered-in-error", "cancelled", "not-done", "refuted");

    private final SentFile file;
    private final ImportContext context;
    private final Subject subject;

    DeathEntries(SentFile file, ImportContext context, Subject subject) {
        this.file = file;
        this.context = context;
        this.subject = subject;
    }

    /// Says each of them. One that has an objection (a modifier, rules of its own) may mean the
    /// opposite and is named elsewhere.
    void say(List<EntryRange> slices) {
        slices.stream()
                .filter(it -> TYPES.contains(it.type()) && it.objection().isEmpty())
                .forEach(this::say);
    }

    private void say(EntryRange range) {
        try {
            var entry = JSON.readTree(range.text(file));
            if (isVoid(entry) || !isOurs(entry)) return;
            name(entry)
                    .ifPresent(
                            name ->
                                    context.sayOfDeath(
                                            "The record says that this person has died: "
                                                    + context.clean(name, 200)
                                                    + ".",
                                            day(entry),
                                            resource(range)));
        } catch (JacksonException broken) {
            context.notice("An entry could not be searched for a reported death.");
        }
    }

    private static Optional<String> name(JsonNode entry) {
        var concepts =
                Stream.of(entry.path("code"), entry.path("type"))
                        .flatMap(it -> it.isArray() ? it.valueStream() : Stream.of(it));
        var died = entry.path("hospitalization").path("dischargeDisposition");
        return Stream.concat(
                        concepts.filter(DeathEntries::isDeath),
                        Stream.of(died).filter(DeathEntries::isExpired))
                .map(DeathEntries::words)
                .findFirst();
    }

    private static boolean isExpired(JsonNode disposition) {
        return isDeath(disposition)
                || disposition
                        .path("coding")
                        .valueStream()
                        .anyMatch(it -> text(it, "code").equals("exp"));
    }

    private static boolean isDeath(JsonNode concept) {
        boolean coded =
                concept.path("coding")
                        .valueStream()
                        .anyMatch(it -> CODES.contains(text(it, "code")));
        return coded
                || said(concept)
                        .anyMatch(it -> WORDS.matcher(it).find() && !NOT_IT.matcher(it).find());
    }

    private static Stream<String> said(JsonNode concept) {
        return Stream.concat(
                Stream.of(text(concept, "text")),
                concept.path("coding").valueStream().map(it -> text(it, "display")));
    }

    private static String words(JsonNode concept) {
        return said(concept)
                .filter(it -> !it.isBlank())
                .findFirst()
                .orElseGet(
                        () ->
                                "code "
                                        + concept.path("coding")
                                                .valueStream()
                                                .map(it -> text(it, "code"))
                                                .findFirst()
                                                .orElse(""));
    }

    private static boolean isVoid(JsonNode entry) {
        var verified = entry.path("verificationStatus");
        return Stream.concat(
                        Stream.of(
                                text(entry, "status"),
                                text(entry, "docStatus"),
                                text(verified, "text").strip().replace(' ', '-')),
                        verified.path("coding").valueStream().map(it -> text(it, "code")))
                .anyMatch(it -> VOID.contains(it.toLowerCase(Locale.ROOT)));
    }

    private boolean isOurs(JsonNode entry) {
        var reference = new Reference(text(entry.path("subject"), "reference"));
        return subject.isMeantBy(reference) instanceof Outcome.Done<Subject>;
    }

    /// The day of the death where the entry is its date; when a certificate was written is another.
    private Optional<LocalDate> day(JsonNode entry) {
        boolean dates =
                entry.path("code")
                        .path("coding")
                        .valueStream()
                        .anyMatch(it -> text(it, "code").equals("81956-5"));
        var value = text(entry, "valueDateTime");
        if (!dates || value.length() < 10) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(value.substring(0, 10)))
                    .filter(it -> !it.isAfter(context.today()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String resource(EntryRange range) {
        return range.id().isBlank()
                ? range.type()
                : range.type() + "/" + Clean.text(range.id(), 80);
    }

    private static String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() ? value.stringValue() : "";
    }
}
