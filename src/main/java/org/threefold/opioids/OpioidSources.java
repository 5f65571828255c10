package org.threefold.opioids;

import org.threefold.evidence.Source;

/// Sources of this room that no screening rule cites. They belong into the register of
/// [org.threefold.evidence.Sources] as soon as a rule does.
final class OpioidSources {

    static final Source OLDER_CALCULATORS =
            new Source(
                    "MME-CODE",
                    "Public MME calculators",
                    "The code of public calculators, compared with the table of 2022: the CDC"
                            + " implementation guide in security-rs/opioid-cds-r4 still holds older"
                            + " factors, cqframework/opioid-mme-r4 those of 2022",
                    "github.com/security-rs/opioid-cds-r4");

    static final Source COCHRANE25 =
            new Source(
                    "COCHRANE-2025",
                    "Cochrane review 2025",
                    "Ferraro MC, et al. Ketamine and other NMDA receptor antagonists for chronic"
                            + " pain. Cochrane Database Syst Rev, Aug 2025, CD015373",
                    "CD015373");

    private OpioidSources() {}
}
