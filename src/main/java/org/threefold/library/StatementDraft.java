package org.threefold.library;

import org.jspecify.annotations.Nullable;
import org.threefold.library.LibraryProblem.Field;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A statement as the medical director types it, before it is added.
///
/// @param effect as `mean difference | -15.79 (-32.09 to 0.51) points of 100`, or nothing
public record StatementDraft(
        UUID id,
        String source,
        Statement.@Nullable Kind kind,
        Set<Topic> topics,
        Set<Trait> when,
        @Nullable Horizon horizon,
        String effect,
        @Nullable Certainty certainty,
        String population,
        @Nullable VerificationLevel mark,
        String detail,
        String sentence,
        String plain,
        Set<String> disputedBy) {

    private static final int LONGEST = 1000;

    public StatementDraft {
        topics = Set.copyOf(topics);
        when = Set.copyOf(when);
        disputedBy = Set.copyOf(disputedBy);
    }

    /// What is to be corrected, field by field; empty when it can be added.
    public List<LibraryProblem> problems(LibrarySnapshot snapshot) {
        var found = new ArrayList<LibraryProblem>();
        if (snapshot.publication(source).isEmpty())
            found.add(new LibraryProblem(Field.SOURCE, "Choose a source of the library."));
        if (kind == null) found.add(new LibraryProblem(Field.KIND, "Choose what it is about."));
        if (topics.isEmpty())
            found.add(new LibraryProblem(Field.TOPICS, "Choose at least one kind of pain."));
        if (horizon == null)
            found.add(new LibraryProblem(Field.HORIZON, "Choose how long it holds."));
        if (certainty == null)
            found.add(new LibraryProblem(Field.CERTAINTY, "Choose the source's own grade."));
        if (mark == null) found.add(new LibraryProblem(Field.MARK, "Say how far you read."));
        if (!effect.isBlank() && !readable(effect))
            found.add(
                    new LibraryProblem(
                            Field.EFFECT,
                            "Write it as: mean difference | -1.5 (-2.1 to -0.9) points."));
        texts(found);
        return List.copyOf(found);
    }

    private void texts(List<LibraryProblem> found) {
        text(found, Field.POPULATION, population, "Say who was studied, and how many.");
        text(found, Field.DETAIL, detail, "Say what of the source it rests on.");
        text(found, Field.SENTENCE, sentence, "Write one sentence for clinicians.");
        text(found, Field.PLAIN, plain, "Write it in plain words for patients.");
    }

    private static void text(List<LibraryProblem> found, Field field, String text, String ask) {
        if (text.isBlank() || text.length() > LONGEST) found.add(new LibraryProblem(field, ask));
        if (InvisibleCharacters.in(text)) found.add(new LibraryProblem(field, SourceDraft.HIDDEN));
    }

    /// Refuses a draft with problems: that is a bug.
    Statement statement(LibrarySnapshot snapshot) {
        if (kind == null || horizon == null || certainty == null || mark == null)
            throw new IllegalArgumentException("Not a statement yet");
        var publication = snapshot.publication(source).orElseThrow();
        return new Statement(
                "S-" + id,
                kind,
                topics,
                AgeRange.ANY,
                when,
                horizon,
                effect.isBlank() ? null : Effect.of(effect),
                certainty,
                population.strip(),
                publication.dated(),
                new Citation(publication.source(), mark, detail.strip()),
                sentence.strip(),
                plain.strip(),
                disputedBy);
    }

    private static boolean readable(String effect) {
        try {
            Effect.of(effect);
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
