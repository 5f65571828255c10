package org.threefold.interop;

import org.threefold.history.Coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Words for a code that came without any. The table is small and holds codes that are certain
/// only; whence each is, and how well it was checked, it says itself. A code it does not hold stays
/// without words, and is named as unread.
final class CodeNames {

    private static final String TABLE = "/interop/code-names.csv";
    private static final String ICD10_OID = "urn:oid:2.16.840.1.113883.6.90";
    private static final String SNOMED_OID = "urn:oid:2.16.840.1.113883.6.96";
    private static final Map<String, String> SYSTEMS =
            Map.of(
                    Codings.ICD10,
                    "ICD10",
                    ICD10_OID,
                    "ICD10",
                    Codings.SNOMED,
                    "SNOMED",
                    SNOMED_OID,
                    "SNOMED",
                    Coding.LOINC,
                    "LOINC");
    private static final int CATEGORY = 3;

    private static final Map<String, String> NAMES = read();

    private CodeNames() {}

    /// An ICD-10-CM code without a row of its own has the name of the longest beginning that has
    /// one, but never less than its category.
    static Optional<String> of(String system, String code) {
        var table = SYSTEMS.getOrDefault(system, "");
        if (table.isEmpty() || code.isBlank()) return Optional.empty();
        return table.equals("ICD10")
                ? byBeginning(code.replace(".", "").toUpperCase(Locale.ROOT))
                : Optional.ofNullable(NAMES.get(table + " " + code));
    }

    private static Optional<String> byBeginning(String code) {
        for (int length = code.length(); length >= CATEGORY; length--) {
            var name = NAMES.get("ICD10 " + code.substring(0, length));
            if (name != null) return Optional.of(name);
        }
        return Optional.empty();
    }

    private static Map<String, String> read() {
        try (var file = CodeNames.class.getResourceAsStream(TABLE)) {
            var text =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\\|", -1))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    row -> row[0] + " " + row[1].replace(".", ""), row -> row[2]));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
