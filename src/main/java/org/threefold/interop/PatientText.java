package org.threefold.interop;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The text of a patient, made fit to be read: a sex or a date of birth that FHIR does not allow
/// costs that one field, which is named, and never the person.
final class PatientText {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern DAY_AND_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ].*");
    private static final Map<String, String> SEXES =
            Map.of(
                    "male", "male", "m", "male", "female", "female", "f", "female", "other",
                    "other", "o", "other", "unknown", "unknown", "u", "unknown");

    private final ImportContext context;
    private final ObjectNode patient;

    private PatientText(ImportContext context, ObjectNode patient) {
        this.context = context;
        this.patient = patient;
    }

    static String mended(String json, ImportContext context) {
        if (!(JSON.readTree(json) instanceof ObjectNode patient)) return json;
        var text = new PatientText(context, patient);
        text.mendSex();
        text.mendBirth();
        text.mendDeath();
        return JSON.writeValueAsString(patient);
    }

    private void mendSex() {
        var sent = patient.get("gender");
        if (sent == null) return;
        var said = sent.isString() ? sent.stringValue() : sent.toString();
        var code = SEXES.get(said.strip().toLowerCase(Locale.ROOT));
        if (said.equals(code)) return;
        if (code == null) {
            patient.remove("gender");
            context.notice(
                    "The record gives the sex as %s, which is not known here; it is not recorded."
                            .formatted(quoted(said)));
        } else {
            patient.put("gender", code);
            context.notice(
                    "The record gives the sex as %s; it is read as %s."
                            .formatted(quoted(said), code));
        }
    }

    private void mendBirth() {
        var sent = patient.get("birthDate");
        if (sent == null) return;
        var said = sent.isString() ? sent.stringValue().strip() : sent.toString();
        var timed = DAY_AND_TIME.matcher(said);
        if (timed.matches() && isDay(timed.group(1))) {
            patient.put("birthDate", timed.group(1));
            context.notice(
                    "The date of birth came with a time (%s); its day is taken."
                            .formatted(context.clean(said, 40)));
        } else if (!DAY.matcher(said).matches() || !isDay(said)) {
            patient.remove("birthDate");
            context.notice(
                    "The date of birth %s cannot be read as a day. Complete it."
                            .formatted(quoted(said)));
        }
    }

    /// That somebody died must not be lost for the way the day is written.
    private void mendDeath() {
        var sent = patient.get("deceasedDateTime");
        if (sent != null && sent.isString() && isDay(sent.stringValue().replaceFirst("T.*", "")))
            return;
        if (sent != null) {
            patient.remove("deceasedDateTime");
            patient.put("deceasedBoolean", true);
        }
        var yes = patient.get("deceasedBoolean");
        if (yes != null && yes.isString())
            patient.put("deceasedBoolean", !yes.stringValue().equalsIgnoreCase("false"));
    }

    private static boolean isDay(String said) {
        try {
            var full = said + "-01-01".substring(Math.min(6, Math.max(0, said.length() - 4)));
            return said.length() >= 4 && LocalDate.parse(full).getYear() > 0;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private String quoted(String said) {
        return "\"" + context.clean(said, 40) + "\"";
    }
}
