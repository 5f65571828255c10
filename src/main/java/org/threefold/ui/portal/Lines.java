package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import java.util.Arrays;
import java.util.List;

/// Plain text as the team wrote it: paragraphs between empty lines, and lists of lines that
/// begin with a hyphen.
final class Lines {

    private static final String BULLET = "- ";

    private Lines() {}

    static List<Component> shown(String text) {
        return Arrays.stream(text.strip().split("\n\\s*\n"))
                .flatMap(part -> part(part).stream())
                .toList();
    }

    private static List<Component> part(String part) {
        var words = part.lines().takeWhile(line -> !line.startsWith(BULLET)).toList();
        var bullets = part.lines().filter(line -> line.startsWith(BULLET)).toList();
        if (bullets.isEmpty()) return List.of(new Paragraph(String.join(" ", words)));
        if (words.isEmpty()) return List.of(list(bullets));
        return List.of(new Paragraph(String.join(" ", words)), list(bullets));
    }

    private static UnorderedList list(List<String> bullets) {
        var list = new UnorderedList();
        bullets.forEach(line -> list.add(new ListItem(line.substring(BULLET.length()))));
        return list;
    }
}
