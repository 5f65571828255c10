package org.threefold.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadAnswersTest {

    @Test
    void who_answered_is_written_where_it_is_somebody_else() {
        var rows =
                new ReadAnswers()
                        .row("Asthma?", "No", "Dana Ruiz")
                        .row("Apnea?", "Yes", "Dana Ruiz")
                        .row("Oxygen?", "No", "Ilse Kagan");

        assertThat(rows.getElement().getTextRecursively())
                .isEqualTo("Asthma?NoDana RuizApnea?YesOxygen?NoIlse Kagan");
    }
}
