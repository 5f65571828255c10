package org.threefold.ui.kit;

import java.util.List;

/// What a [Table] can show in one cell. All of it is words; none of it is markup.
public sealed interface Cell {

    /// Words, `look` being empty, `quiet`, `small faint` or the like.
    record Plain(String words, String look) implements Cell {}

    /// A bold line and a quiet one under it.
    record Lines(String words, String quiet) implements Cell {}

    record Status(Tag tag) implements Cell {}

    /// A way to another page; `label` is read aloud when the words alone would not tell.
    record Way(String words, String href, String label) implements Cell {}

    /// A button: `act` comes back to the server with the key of the row.
    record Press(String words, String act, String label, boolean primary) implements Cell {}

    record Several(List<Cell> cells, String look) implements Cell {}

    record Nothing() implements Cell {}

    static Cell text(String words) {
        return new Plain(words, "");
    }

    static Cell quiet(String words) {
        return new Plain(words, "small faint");
    }

    static Cell strong(String words) {
        return new Plain(words, "strong");
    }

    static Cell lines(String bold, String quiet) {
        return new Lines(bold, quiet);
    }

    static Cell tag(Tag tag) {
        return new Status(tag);
    }

    static Cell link(String words, String href) {
        return new Way(words, href, "");
    }

    static Cell link(String words, String href, String label) {
        return new Way(words, href, label);
    }

    static Cell button(String words, String act, String label) {
        return new Press(words, act, label, false);
    }

    static Cell primary(String words, String act) {
        return new Press(words, act, "", true);
    }

    static Cell nothing() {
        return new Nothing();
    }

    /// One under the other.
    static Cell several(Cell... cells) {
        return new Several(List.of(cells), "lines");
    }

    /// Buttons beside each other.
    static Cell acts(Cell... cells) {
        return new Several(List.of(cells), "acts");
    }

    /// What a person reads.
    default String text() {
        return switch (this) {
            case Plain(var words, _) -> words;
            case Lines(var words, var quiet) -> words + ", " + quiet;
            case Status(var tag) -> tag.words();
            case Way(var words, _, _) -> words;
            case Press(var words, _, _, _) -> words;
            case Several(var cells, _) ->
                    String.join("; ", cells.stream().map(Cell::text).toList());
            case Nothing() -> "";
        };
    }

    /// Whether this cell shows a button for that act.
    default boolean offers(String act) {
        return switch (this) {
            case Press(_, var own, _, _) -> own.equals(act);
            case Several(var cells, _) -> cells.stream().anyMatch(cell -> cell.offers(act));
            case Plain _, Lines _, Status _, Way _, Nothing _ -> false;
        };
    }
}
