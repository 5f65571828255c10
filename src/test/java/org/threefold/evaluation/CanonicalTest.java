package org.threefold.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.forms.Question;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a signature is over: all that was there when it was given, and nothing added later.
class CanonicalTest {

    private static final Instant SIGNED = Instant.parse("2026-11-22T09:00:00Z");
    private static final Section SECTION = Section.GOALS_AND_SUPPORTS;
    private static final Question QUESTION = Questions.in(SECTION).getFirst();
    private static final UUID WHO = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final CaseId CASE = CaseId.next();
    private static final EntryId FIRST = EntryId.next();
    private static final EntryId SECOND = EntryId.next();

    @ParameterizedTest(name = "{0} {1} min from signing, {2} changed: holds {3}")
    @CsvSource({
        "ANSWER,      -5, nothing,    true",
        "ANSWER,      -5, note,       false",
        "ASKED_AGAIN, -5, nothing,    true",
        "ASKED_AGAIN, -5, note,       false",
        "ASKED_AGAIN, -5, because,    false",
        "ASKED_AGAIN, -5, author,     false",
        "ASKED_AGAIN, -5, supersedes, false",
        "CORRECTION,  -5, note,       false",
        "CORRECTION,  -5, because,    false",
        "CORRECTION,  -5, gone,       false",
        "CORRECTION,   5, nothing,    true",
        "CORRECTION,   5, note,       true",
        "ADDENDUM,     5, gone,       true",
        "ASKED_AGAIN,  5, because,    true",
    })
    void a_signature_covers_what_was_there(
            Nature nature, int minutes, String changed, boolean holds) {
        var at = SIGNED.plusSeconds(minutes * 60L);
        var digest = Canonical.digest(SECTION, current(second(nature, at, "nothing")), SIGNED);

        assertThat(Canonical.holds(signature(digest), current(second(nature, at, changed))))
                .isEqualTo(holds);
    }

    private static SectionSignature signature(String digest) {
        return new SectionSignature(SECTION, WHO, "Jo Mbeki", "I have asked.", digest, SIGNED);
    }

    private static Map<String, CurrentAnswer> current(List<Entry> second) {
        var first =
                entry(FIRST, Nature.ANSWER, SIGNED.minusSeconds(600), "first", "", WHO, List.of());
        var all = new ArrayList<>(List.of(first));
        all.addAll(second);
        return Map.of(QUESTION.id(), CurrentAnswer.of(all));
    }

    private static List<Entry> second(Nature nature, Instant at, String changed) {
        if (changed.equals("gone")) return List.of();
        return List.of(
                entry(
                        SECOND,
                        nature,
                        at,
                        changed.equals("note") ? "another note" : "a note",
                        changed.equals("because") ? "another reason" : "a reason",
                        changed.equals("author") ? UUID.randomUUID() : WHO,
                        changed.equals("supersedes") ? List.of() : List.of(FIRST)));
    }

    private static Entry entry(
            EntryId id,
            Nature nature,
            Instant at,
            String note,
            String because,
            UUID by,
            List<EntryId> supersedes) {
        return new Entry(
                id,
                CASE,
                QUESTION,
                new Answer.NotKnown<>(),
                note,
                nature,
                because,
                by,
                at,
                supersedes);
    }
}
