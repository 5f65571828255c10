package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.html.Div;
import org.threefold.review.RoundView;
import org.threefold.review.Voice;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Texts;

import java.time.ZoneId;

/// Who has signed an opinion in this round, and when. Never what.
class WhoSigned extends Card {

    private final Div content = new Div();

    WhoSigned() {
        super("Who has signed");
        content.setClassName("stack tight");
        add(content);
    }

    void show(RoundView view, ZoneId zone) {
        content.removeAll();
        var facts = Facts.down();
        view.reveal()
                .voices()
                .forEach(voice -> facts.fact(voice.discipline().words(), words(voice, zone)));
        content.add(
                facts,
                Texts.faint(
                        view.reveal().opened()
                                ? "All three opinions are open to the three of you."
                                : "All three open together, when the last one is signed. Until then"
                                        + " nobody reads another's."));
    }

    private static String words(Voice voice, ZoneId zone) {
        return switch (voice) {
            case Voice.EmptySeat _ -> "Empty seat";
            case Voice.NotSigned(_, var holder) -> "Not signed, " + holder.name();
            case Voice.Closed(_, var header) -> "✓ Signed, " + Dates.moment(header.at(), zone);
            case Voice.Open(_, var opinion) ->
                    "✓ Signed, " + Dates.moment(opinion.header().at(), zone);
        };
    }
}
