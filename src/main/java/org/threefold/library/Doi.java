package org.threefold.library;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Digital object identifiers and PubMed numbers, however they were written down.
final class Doi {

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S{1,200}");
    private static final Pattern PMID = Pattern.compile("[1-9]\\d{0,8}");

    private Doi() {}

    /// Without `doi:` and the address of the resolver; empty for what is no DOI.
    static Optional<String> of(String written) {
        var bare =
                written.strip()
                        .replaceFirst("(?i)^(https?://)?(dx\\.)?doi\\.org/", "")
                        .replaceFirst("(?i)^doi:\\s*", "");
        return Optional.of(bare).filter(it -> DOI.matcher(it).matches());
    }

    static Optional<String> pmid(String written) {
        var bare = written.strip().replaceFirst("(?i)^(pmid:?\\s*)", "");
        return Optional.of(bare).filter(it -> PMID.matcher(it).matches());
    }

    /// DOIs do not tell capitals apart (ISO 26324).
    static boolean same(String one, String other) {
        return !one.isEmpty()
                && one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
