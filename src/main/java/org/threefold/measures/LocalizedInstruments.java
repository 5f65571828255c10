package org.threefold.measures;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threefold.access.Permit;
import org.threefold.forms.Question;
import org.threefold.kernel.Outcome;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// The instruments as they are worded in this practice: with our text, with the practice's licensed
/// one, or with item numbers. A brought text never changes and is about no person, so what was read
/// of it once is kept.
@Component
class LocalizedInstruments {

    private final PackStore packs;
    private final Map<UUID, List<Question>> read = new ConcurrentHashMap<>();

    LocalizedInstruments(PackStore packs) {
        this.packs = packs;
    }

    /// What is in use now, for one reading of a page.
    Localized on(Permit permit) {
        var latest = new HashMap<String, UUID>();
        packs.inUse(permit).forEach(it -> latest.put(it.instrument(), it.id()));
        return new Localized(latest);
    }

    /// The instruments in the words of today, and in those of a day before.
    class Localized {

        private final Map<String, UUID> latest;

        private Localized(Map<String, UUID> latest) {
            this.latest = latest;
        }

        @Nullable UUID pack(Instrument instrument) {
            return latest.get(instrument.key());
        }

        Instrument now(Instrument instrument) {
            return with(instrument, pack(instrument));
        }

        /// As it was shown when this was filled in.
        Instrument of(Response response) {
            return with(InstrumentBook.the(response.instrument()), response.pack());
        }

        private Instrument with(Instrument instrument, @Nullable UUID pack) {
            return pack == null ? instrument : instrument.localized(items(instrument, pack));
        }
    }

    private List<Question> items(Instrument instrument, UUID pack) {
        return read.computeIfAbsent(
                pack, id -> items(instrument, packs.content(id).getValue(), id));
    }

    private static List<Question> items(Instrument instrument, byte[] file, UUID id) {
        var draft = new TextPackDraft(id, instrument, file, "kept", true);
        return switch (draft.items()) {
            case Outcome.Done<List<Question>>(var items) -> items;
            case Outcome.Refused<List<Question>> _ -> instrument.items();
        };
    }
}
