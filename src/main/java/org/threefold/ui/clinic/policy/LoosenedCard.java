package org.threefold.ui.clinic.policy;

import org.threefold.settings.PolicyVersion;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Tag;

/// The values that are looser than usual, each with the reason that the practice gave. Stands on
/// the policy's page and on every case that is judged under it.
public class LoosenedCard extends Card {

    public LoosenedCard(PolicyVersion version) {
        super("Looser than usual", new Badge(Tag.warn("Practice policy " + version.number())));
        var facts = Facts.down();
        for (var it : version.loosened())
            facts.fact(
                    it.setting().name() + ": " + it.words(),
                    it.reason() + " (usual: " + it.setting().words(it.setting().usual()) + ")");
        with(facts);
    }
}
