package org.threefold.history;

import org.threefold.library.Source;

/// Sources of the doses and weeks of a trial, which no screening rule cites.
final class TrialSources {

    static final Source FINNERUP15 =
            new Source(
                    "NEUPSIG15",
                    "NeuPSIG 2015",
                    "Finnerup NB, et al. Pharmacotherapy for neuropathic pain in adults. Lancet"
                            + " Neurol 2015;14:162-173",
                    "10.1016/S1474-4422(14)70251-0");

    static final Source DWORKIN07 =
            new Source(
                    "DWORKIN07",
                    "Dworkin 2007",
                    "Dworkin RH, et al. Pharmacologic management of neuropathic pain:"
                            + " evidence-based recommendations. Pain 2007;132:237-251, Table 3",
                    "Pain 132:237-251");

    private TrialSources() {}
}
