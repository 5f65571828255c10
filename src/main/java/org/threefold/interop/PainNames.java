package org.threefold.interop;

import org.threefold.casefile.PainCondition;
import org.threefold.casefile.PainConditions;
import org.threefold.history.Coding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Which pain condition a diagnosis names, where that is sure: by its ICD-10-CM code, or by one of
/// a few SNOMED CT codes whose meaning is that of one ICD-10-CM title.
///
/// A more detailed ICD-10-CM code than the list has counts as its parent in the list.
final class PainNames {

    /// SNOMED CT to ICD-10-CM, one by one; only codes met in real exports. SNOMED CT itself is not
    /// bundled. 82423001 is checked (src/docs/clinical/codes.md, "SNOMED CT"), the others read by
    /// their names in the exports.
    private static final Map<String, String> SNOMED_AS_ICD10 =
            Map.of(
                    "82423001", "G89.29", // chronic pain
                    "278860009", "M54.50", // chronic low back pain
                    "1121000119107", "M54.2", // chronic neck pain
                    "203082005", "M79.7", // fibromyalgia
                    "427419006", "G43.709", // transformed (chronic) migraine
                    "124171000119105", "G43.719"); // chronic intractable migraine without aura

    private static final int CATEGORY = 3;

    private PainNames() {}

    static Optional<PainCondition> of(List<Coding> names) {
        return names.stream().flatMap(name -> of(name).stream()).findFirst();
    }

    private static Optional<PainCondition> of(Coding name) {
        var code = Codings.orEmpty(name.code());
        return switch (Codings.orEmpty(name.system())) {
            case Codings.ICD10, "urn:oid:2.16.840.1.113883.6.90" -> byPrefix(code);
            case Codings.SNOMED ->
                    Optional.ofNullable(SNOMED_AS_ICD10.get(code)).flatMap(PainConditions::byCode);
            default -> Optional.empty();
        };
    }

    /// The code itself; else, for a code that was divided since (M54.5, G90.5), its unspecified
    /// child; else the longest beginning of it that the list has, but never less than a category
    /// and one more.
    private static Optional<PainCondition> byPrefix(String code) {
        var bare = code.replace(".", "");
        var itself = PainConditions.byCode(bare).or(() -> PainConditions.byCode(bare + "0"));
        return itself.or(() -> byBeginning(bare));
    }

    private static Optional<PainCondition> byBeginning(String bare) {
        return IntStream.iterate(
                        bare.length() - 1, length -> length > CATEGORY, length -> length - 1)
                .mapToObj(length -> PainConditions.byCode(bare.substring(0, length)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
