package org.threefold.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.threefold.documents.DocumentBlock;
import org.threefold.documents.PlainBlocks;

import java.util.List;

/// Plain text as the team wrote it, on a screen: every line of it; see [PlainBlocks].
public final class Lines {

    private Lines() {}

    public static List<Component> shown(String text) {
        return PlainBlocks.of(text).stream().map(Lines::shown).toList();
    }

    private static Component shown(DocumentBlock.Plain block) {
        return switch (block) {
            case DocumentBlock.Paragraph(var words) -> new Paragraph(words);
            case DocumentBlock.Bullets(var items) -> list(items);
        };
    }

    private static UnorderedList list(List<String> items) {
        var list = new UnorderedList();
        items.forEach(words -> list.add(new ListItem(words)));
        return list;
    }
}
