package org.threefold.documents;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;

/// How the practice names itself on paper, and which paper it has.
@Component
class Letterhead {

    /// As the portal is called everywhere else.
    private static final String PORTAL = "Threefold";

    private final List<String> lines;
    private final Paper paper;

    enum Paper {
        LETTER,
        A4
    }

    /// @param lines separated by `|`; the name of the portal where there are none
    /// @param paper `letter` or `a4`; another word is refused at start
    Letterhead(
            @Value("${threefold.letterhead.lines:}") String lines,
            @Value("${threefold.letterhead.paper:letter}") Paper paper) {
        var named = Arrays.stream(lines.split("\\|")).map(String::strip);
        var own = named.filter(it -> !it.isEmpty()).toList();
        this.lines = own.isEmpty() ? List.of(PORTAL) : own;
        this.paper = paper;
    }

    List<String> lines() {
        return lines;
    }

    Paper paper() {
        return paper;
    }
}
