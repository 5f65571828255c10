package org.threefold.library;

import java.time.LocalDate;
import java.util.Set;

/// A source as the library keeps it: what sort it is, when it was published, how it can be found
/// again, by which other keys our texts call it, and when somebody is to look whether it still
/// holds. `addedBy` is empty for what is built in.
public record Publication(
        Source source,
        SourceKind kind,
        Dated dated,
        String doi,
        String pmid,
        Set<String> otherKeys,
        LocalDate reviewDue,
        String addedBy) {

    public Publication {
        otherKeys = Set.copyOf(otherKeys);
    }

    public String id() {
        return source.id();
    }

    public boolean builtIn() {
        return addedBy.isEmpty();
    }

    /// Whether one of our texts means this source by that key.
    public boolean answersTo(String key) {
        return id().equals(key) || otherKeys.contains(key);
    }

    /// Where it can be opened; empty where no address is known.
    public String address() {
        if (!doi.isEmpty()) return "https://doi.org/" + doi;
        return pmid.isEmpty() ? "" : "https://pubmed.ncbi.nlm.nih.gov/" + pmid + "/";
    }

    Publication dueOn(LocalDate day) {
        return new Publication(source, kind, dated, doi, pmid, otherKeys, day, addedBy);
    }
}
