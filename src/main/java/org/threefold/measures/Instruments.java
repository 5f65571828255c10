package org.threefold.measures;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.CareTeams;
import org.threefold.access.Permit;
import org.threefold.forms.Loaded;
import org.threefold.forms.QuestionnaireReader;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/// The second service of this module: the instruments of the practice, and the wording it has a
/// licence for. About no person.
@Service
@Transactional
public class Instruments {

    private final Access access;
    private final CareTeams teams;
    private final PackStore packs;
    private final Clock clock;

    Instruments(Access access, CareTeams teams, PackStore packs, Clock clock) {
        this.access = access;
        this.teams = teams;
        this.packs = packs;
        this.clock = clock;
    }

    /// The licensed wordings in use, one of each instrument.
    public Outcome<List<TextPack>> wordings(Actor by) {
        return access.ask(by, Act.READ_INSTRUMENTS).map(this::inUse);
    }

    /// What of somebody's Questionnaire could be asked here, and in words what could not. Nothing
    /// is kept.
    public Outcome<Loaded> preview(Actor by, byte[] file) {
        return access.ask(by, Act.READ_INSTRUMENTS, "looks at a Questionnaire")
                .then(_ -> QuestionnaireReader.read(file));
    }

    /// Puts a licensed wording in use, on the word of the medical director.
    public Outcome<UUID> bring(Actor by, TextPackDraft draft) {
        return access.ask(by, Act.BRING_WORDING, draft.instrument().key())
                .then(permit -> draft.items().map(_ -> bring(permit, draft)));
    }

    private UUID bring(Permit permit, TextPackDraft draft) {
        packs.append(permit, draft, clock.instant());
        return draft.id();
    }

    private List<TextPack> inUse(Permit permit) {
        var found = packs.inUse(permit);
        var accounts = new HashSet<UUID>();
        found.forEach(it -> accounts.add(it.by()));
        var names = teams.names(permit, accounts);
        return found.stream()
                .map(
                        it ->
                                new TextPack(
                                        it.id(),
                                        it.instrument(),
                                        it.licenceRef(),
                                        names.getOrDefault(it.by(), ""),
                                        it.at()))
                .toList();
    }
}
