package org.threefold.library;

/// What keeps a draft from being added, and at which field it is to be corrected.
public record LibraryProblem(Field field, String sentence) {

    public enum Field {
        NAME,
        CITATION,
        KIND,
        PUBLISHED,
        DOI,
        PMID,
        SOURCE,
        TOPICS,
        HORIZON,
        EFFECT,
        CERTAINTY,
        POPULATION,
        MARK,
        DETAIL,
        SENTENCE,
        PLAIN,
        SINCE,
        BY,
        WHY,
        NEXT
    }
}
