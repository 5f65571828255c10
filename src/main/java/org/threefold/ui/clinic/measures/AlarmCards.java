package org.threefold.ui.clinic.measures;

import com.vaadin.flow.component.html.Div;
import org.threefold.measures.AlarmRaised;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/// The alarms of one person. A card stays on the screen while its alarm stands as it did, so that
/// news of the case takes no word away from whoever is writing there.
class AlarmCards extends Div {

    private final ZoneId zone;
    private final BiConsumer<UUID, String> settle;
    private final Map<AlarmRaised, AlarmCard> cards = new LinkedHashMap<>();

    AlarmCards(ZoneId zone, BiConsumer<UUID, String> settle) {
        this.zone = zone;
        this.settle = settle;
        addClassName("stack");
    }

    void show(List<AlarmRaised> alarms) {
        cards.keySet().stream()
                .filter(it -> !alarms.contains(it))
                .toList()
                .forEach(it -> remove(cards.remove(it)));
        for (int place = 0; place < alarms.size(); place++) {
            var alarm = alarms.get(place);
            if (!cards.containsKey(alarm)) addComponentAtIndex(place, card(alarm));
        }
    }

    /// Takes every card away, as for another case.
    void clear() {
        show(List.of());
    }

    private AlarmCard card(AlarmRaised alarm) {
        var card = new AlarmCard(alarm, zone, did -> settle.accept(alarm.id(), did));
        cards.put(alarm, card);
        return card;
    }
}
