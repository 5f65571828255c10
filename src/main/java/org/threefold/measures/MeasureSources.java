package org.threefold.measures;

import org.threefold.library.Source;

/// Where the scoring of an instrument is from. They belong into the register of
/// [org.threefold.library.Sources] as soon as a rule cites them.
final class MeasureSources {

    static final Source PEG =
            source(
                    "PEG",
                    "Krebs 2009",
                    "J Gen Intern Med 2009;24:733-738",
                    "10.1007/s11606-009-0981-1");
    static final Source PEG_CHANGE =
            source("PEG-MID", "Later studies of the PEG", "Read in summaries", "to verify");
    static final Source NRS =
            source("NRS", "Numeric rating scale", "Customary cut-points of 0 to 10", "to verify");
    static final Source FARRAR01 =
            source("FARRAR01", "Farrar 2001", "Pain 2001;94:149-158", "Pain 94:149");
    static final Source IMMPACT =
            source("IMMPACT", "IMMPACT 2008", "Dworkin RH. J Pain 2008;9:105-121", "J Pain 9:105");
    static final Source PHQ9 =
            source("PHQ9", "PHQ-9", "Patient Health Questionnaire, nine items", "LOINC 44249-1");
    static final Source GAD7 =
            source("GAD7", "GAD-7", "Generalized Anxiety Disorder, seven items", "LOINC 69737-5");
    static final Source ASQ =
            source("ASQ", "ASQ toolkit", "National Institute of Mental Health", "nimh.nih.gov/asq");
    static final Source CSSRS =
            source(
                    "CSSRS",
                    "C-SSRS screener",
                    "Columbia suicide severity rating scale",
                    "to verify");
    static final Source AUDIT_C =
            source(
                    "AUDITC",
                    "AUDIT-C",
                    "Arch Intern Med 1998;158:1789-1795",
                    "Arch Intern Med 158:1789");
    static final Source DAST = source("DAST10", "DAST-10", "Skinner 1982", "to verify");
    static final Source TAPS =
            source("TAPS", "TAPS", "Ann Intern Med 2016;165:690-699", "10.7326/M16-0317");
    static final Source ORT =
            source("ORT", "ORT", "Webster 2005; Cheatle 2019, J Pain", "to verify");
    static final Source PCS = source("PCS", "PCS", "Sullivan 1995", "to verify");
    static final Source PSEQ =
            source("PSEQ", "PSEQ", "Eur J Pain 2007;11:153-163", "Eur J Pain 11:153");
    static final Source PROMIS = source("PROMIS", "PROMIS", "PROMIS T-scores", "to verify");
    static final Source NEUROPATHIC =
            source("NEUP", "Neuropathic screeners", "painDETECT, DN4, S-LANSS", "to verify");
    static final Source CADSS =
            source("CADSS", "CADSS", "Bremner 1998; esketamine trials", "to verify");
    static final Source MEQ =
            source("MEQ30", "MEQ-30", "Barrett 2015. J Psychopharmacol 29:1182-1190", "to verify");
    static final Source PGIC = source("PGIC", "PGIC", "Derived from Guy 1976", "to verify");
    static final Source COWS =
            source("COWS", "COWS", "Wesson DR, Ling W 2003", "10.1080/02791072.2003.10400007");
    static final Source PDI = source("PDI", "PDI", "Pollard 1984; Tait 1990", "to verify");
    static final Source BPI = source("BPI", "BPI-SF", "Cleeland 1991", "to verify");
    static final Source BPIC =
            source("BPICSS", "BPIC-SS", "Eur Urol 2012;61:271-279", "10.1016/j.eururo.2011.10.004");
    static final Source RECOVERY =
            source("RECOVERY", "Recovery scores", "Aldrete 1995; Chung 1995", "to verify");
    static final Source SEDATION =
            source(
                    "SEDATION",
                    "Esketamine label",
                    "Sedation as MOAA/S counts it",
                    "janssenlabels.com");

    private MeasureSources() {}

    private static Source source(String id, String name, String citation, String locator) {
        return new Source(id, name, citation, locator);
    }
}
