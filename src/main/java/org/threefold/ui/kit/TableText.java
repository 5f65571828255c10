package org.threefold.ui.kit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// Writes a table as the one JSON text that `elements/table.js` draws.
final class TableText {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private TableText() {}

    static String of(
            String caption,
            String empty,
            List<Column> columns,
            List<Row> rows,
            @Nullable Footer footer) {
        var table = JSON.objectNode().put("caption", caption).put("empty", empty);
        table.set("columns", heads(columns));
        var lines = table.putArray("rows");
        rows.forEach(row -> lines.add(line(row)));
        if (footer != null) table.set("foot", foot(footer));
        return table.toString();
    }

    static ArrayNode heads(List<Column> columns) {
        var heads = JSON.arrayNode();
        columns.forEach(column -> heads.add(head(column)));
        return heads;
    }

    private static ObjectNode head(Column column) {
        return JSON.objectNode()
                .put("heading", column.heading())
                .put("look", column.look())
                .put("hidden", column.hidden());
    }

    private static ObjectNode line(Row row) {
        var line = JSON.objectNode().put("key", row.key());
        line.set("cells", cells(row.cells()));
        return line;
    }

    static ArrayNode cells(List<Cell> cells) {
        var all = JSON.arrayNode();
        cells.forEach(cell -> all.add(cell(cell)));
        return all;
    }

    private static ObjectNode foot(Footer footer) {
        var foot = JSON.objectNode().put("words", footer.words());
        if (!footer.earlier() && !footer.later()) return foot;
        return foot.put("earlier", footer.earlier()).put("later", footer.later());
    }

    private static ObjectNode cell(Cell cell) {
        return switch (cell) {
            case Cell.Plain(var words, var look) -> worded("text", words).put("look", look);
            case Cell.Lines(var words, var quiet) -> worded("lines", words).put("quiet", quiet);
            case Cell.Status(var tag) -> toned(tag);
            case Cell.Way(var words, var href, var label) ->
                    worded("link", words).put("href", href).put("label", label);
            case Cell.Press press -> button(press);
            case Cell.Several(var cells, var look) -> {
                var several = JSON.objectNode().put("kind", "several").put("look", look);
                several.set("cells", cells(cells));
                yield several;
            }
            case Cell.Nothing() -> JSON.objectNode().put("kind", "none");
        };
    }

    private static ObjectNode button(Cell.Press press) {
        return worded("button", press.words())
                .put("act", press.act())
                .put("label", press.label())
                .put("look", press.primary() ? "go" : "");
    }

    private static ObjectNode toned(Tag tag) {
        return worded("tag", tag.words())
                .put("tone", tag.tone().look())
                .put("symbol", tag.symbol());
    }

    private static ObjectNode worded(String kind, String words) {
        return JSON.objectNode().put("kind", kind).put("words", words);
    }
}
