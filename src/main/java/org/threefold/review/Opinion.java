package org.threefold.review;

import org.threefold.kernel.Discipline;
import org.threefold.kernel.Ids;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// A signed opinion. Never changed: a changed mind is a new opinion that names the one it replaces.
public record Opinion(OpinionHeader header, Statement statement, Signature signature) {

    /// What signing an opinion means.
    static final String MEANING =
            "This is my opinion, formed before I could read the others' in this round.";

    /// What signing means once the others can be read.
    static final String MEANING_CHANGED =
            "I changed my mind. This opinion replaces my earlier one.";

    /// Names an opinion.
    public record Id(UUID value) {

        public static Id next() {
            return new Id(Ids.next());
        }
    }

    public Id id() {
        return header.id();
    }

    public Discipline discipline() {
        return header.discipline();
    }

    public Position position() {
        return statement.position();
    }

    /// False when the text is no longer the one that was signed.
    public boolean intact(Round round) {
        return signature.covers(statement.canonical(round.question()));
    }

    /// Those that no later one replaced.
    static List<Opinion> current(Collection<Opinion> all) {
        var standing = OpinionHeader.current(all.stream().map(Opinion::header).toList());
        return all.stream().filter(one -> standing.contains(one.header())).toList();
    }
}
