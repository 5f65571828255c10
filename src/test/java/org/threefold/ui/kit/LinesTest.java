package org.threefold.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.junit.jupiter.api.Test;

/// The team's own sentences, set as text.
class LinesTest {

    @Test
    void empty_lines_part_paragraphs_and_hyphens_make_a_list() {
        var shown =
                Lines.shown(
                        "They think it is better to wait.\n\n"
                                + "What is needed first:\n"
                                + "- An ECG\n"
                                + "- Time");

        assertThat(shown).hasSize(3);
        assertThat(shown.get(1)).isInstanceOf(Paragraph.class);
        assertThat(((UnorderedList) shown.get(2)).getElement().getChildCount()).isEqualTo(2);
    }

    @Test
    void markup_stays_words() {
        var shown = (Paragraph) Lines.shown("<b>Wait</b>").getFirst();

        assertThat(shown.getText()).isEqualTo("<b>Wait</b>");
    }

    @Test
    void no_line_is_left_out_and_none_is_moved() {
        var shown = Lines.shown("- An ECG\n- Time\nThen we meet again.\n- In May");

        assertThat(shown)
                .extracting(it -> it.getElement().getTextRecursively())
                .containsExactly("An ECGTime", "Then we meet again.", "In May");
    }

    @Test
    void nothing_is_nothing() {
        assertThat(Lines.shown(" \n")).isEmpty();
    }
}
