package org.threefold.ui.clinic.evidence;

import org.threefold.access.Act;
import org.threefold.ui.shell.CurrentActor;

/// Whether whoever is signed in may add to the library.
final class EvidenceKeepers {

    private EvidenceKeepers() {}

    static boolean by(CurrentActor me) {
        return me.now().filter(it -> Act.KEEP_EVIDENCE.allows(it.roles(), null)).isPresent();
    }
}
