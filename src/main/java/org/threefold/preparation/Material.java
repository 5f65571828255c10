package org.threefold.preparation;

import org.threefold.forms.TeachBack;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// One page for patients, as it was written and dated. It refuses to be without sources, to
/// point to a source that it does not name, to name one that it does not use, or to ask other
/// than three questions.
public record Material(
        MaterialId id,
        String title,
        LocalDate written,
        int minutes,
        Phase phase,
        int place,
        String summary,
        List<Reference> references,
        List<Block> text,
        List<TeachBack> questions) {

    public Material {
        references = List.copyOf(references);
        text = List.copyOf(text);
        questions = List.copyOf(questions);
        if (references.isEmpty()) throw new IllegalArgumentException(id + " has no sources");
        if (questions.size() != 3)
            throw new IllegalArgumentException(id + " needs three questions");
        if (minutes < 1) throw new IllegalArgumentException(id + " takes no time to read");
        checkSources(id, references, text);
        references = inOrderOfUse(references, text);
    }

    public String slug() {
        return id.slug();
    }

    /// The number of a source in the list below the page, from one, in order of first use.
    public int numberOf(String key) {
        return references.stream().map(Reference::key).toList().indexOf(key) + 1;
    }

    private static List<Reference> inOrderOfUse(List<Reference> named, List<Block> text) {
        var order = text.stream().flatMap(block -> block.cited().stream()).distinct().toList();
        return named.stream()
                .sorted(Comparator.comparingInt(source -> order.indexOf(source.key())))
                .toList();
    }

    private static void checkSources(MaterialId id, List<Reference> named, List<Block> text) {
        Set<String> keys = named.stream().map(Reference::key).collect(Collectors.toSet());
        Set<String> used =
                text.stream().flatMap(block -> block.cited().stream()).collect(Collectors.toSet());
        if (keys.size() != named.size())
            throw new IllegalArgumentException(id + " names a source twice");
        if (!keys.equals(used))
            throw new IllegalArgumentException(id + " names " + keys + " but points to " + used);
    }
}
