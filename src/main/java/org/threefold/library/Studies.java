package org.threefold.library;

import java.util.List;

/// Trials and reviews (src/docs/clinical/evidence.md) that no screening rule cites.
public final class Studies {

    public static final Source COCHRANE25 =
            new Source(
                    "COCHRANE-2025",
                    "Cochrane review 2025",
                    "Ferraro MC, et al. Ketamine and other NMDA receptor antagonists for chronic"
                            + " pain. Cochrane Database Syst Rev, Aug 2025, CD015373",
                    "CD015373");

    public static final Source PEREIRA22 =
            new Source(
                    "NEURO-2022",
                    "Guimaraes Pereira 2022",
                    "Guimaraes Pereira JE, et al. Meta-analysis of ketamine for neuropathic pain,"
                            + " any route. J Pain Res 2022;15:1011-1037",
                    "10.2147/JPR.S358070");

    public static final Source ORHURHU19 =
            new Source(
                    "IVK-2019",
                    "Orhurhu 2019",
                    "Orhurhu V, et al. Meta-analysis of intravenous ketamine for chronic pain."
                            + " Anesth Analg 2019;129:241-254",
                    "10.1213/ANE.0000000000004185");

    public static final Source IV_META_1080 =
            new Source(
                    "IVK-META-1080",
                    "Updated IV meta-analysis",
                    "Updated meta-analysis of intravenous ketamine, 16 studies, 1,080 people;"
                            + " authors and journal are still to be found",
                    "to verify");

    public static final Source NETWORK24 =
            new Source(
                    "NMA-MCM",
                    "McMaster network 2024",
                    "McMaster University thesis, network meta-analysis of 38 trials to January"
                            + " 2024",
                    "macsphere 11375/30408");

    public static final Source SIGTERMANS09 =
            new Source(
                    "CRPS-4D",
                    "Sigtermans 2009",
                    "Sigtermans MJ, et al. S-ketamine over 4.2 days in complex regional pain"
                            + " syndrome. Pain 2009;145:304-311",
                    "Pain 145:304");

    public static final Source SCHWARTZMAN09 =
            new Source(
                    "CRPS-OP",
                    "Schwartzman 2009",
                    "Schwartzman RJ, et al. Outpatient intravenous ketamine in complex regional"
                            + " pain syndrome. Pain 2009;147:107-115",
                    "10.1016/j.pain.2009.08.015");

    public static final Source COTTER21 =
            new Source(
                    "LIVER-2021",
                    "Cotter 2021",
                    "Cotter S, et al. Reports of liver and bile duct harm under medically"
                            + " supervised ketamine (FDA adverse event reporting system). Drug Saf"
                            + " 2021",
                    "10.1007/s40264-021-01120-9");

    public static final Source LEE25 =
            new Source(
                    "LIVER-2025",
                    "Lee 2025",
                    "Lee C, et al. Liver tests within a day of ketamine in complex regional pain"
                            + " syndrome. Pain Physician 2025;28:E255-E261",
                    "Pain Physician 28:E255");

    public static final Source FINNERUP15 =
            new Source(
                    "NP-DRUGS-2015",
                    "Finnerup 2015",
                    "Finnerup NB, et al. Pharmacotherapy for neuropathic pain in adults: a"
                            + " systematic review and meta-analysis. Lancet Neurol 2015;14:162-173",
                    "10.1016/S1474-4422(14)70251-0");

    public static final Source SOLIMAN25 =
            new Source(
                    "NP-DRUGS-2025",
                    "Soliman 2025",
                    "Soliman N, et al. Drugs and neuromodulation for neuropathic pain: an updated"
                            + " systematic review and meta-analysis of 313 trials. Lancet Neurol 2025",
                    "Lancet Neurol 2025");

    public static final Source NIESTERS14 =
            new Source(
                    "NIESTERS14",
                    "Niesters 2014",
                    "Niesters M, Martini C, Dahan A. Ketamine for chronic pain: risks and benefits."
                            + " Br J Clin Pharmacol 2014;77:357-367",
                    "10.1111/bcp.12094");

    public static final Source BELL18 =
            new Source(
                    "BELL18",
                    "Bell and Kalso 2018",
                    "Bell RF, Kalso EA. Ketamine for pain management. Pain Rep 2018;3:e674",
                    "Pain Rep 3:e674");

    public static final Source WINSTOCK12 =
            new Source(
                    "WINSTOCK12",
                    "Winstock 2012",
                    "Winstock AR, et al. Bladder symptoms in people who take ketamine"
                            + " recreationally. BJU Int 2012",
                    "BJU Int 2012");

    public static final Source ONGOING =
            new Source(
                    "NCT07009158",
                    "Trial NCT07009158",
                    "Mindfulness and ketamine 0.5 mg/kg, four times, for chronic pain with PTSD;"
                            + " a pilot trial of 30 people that is under way",
                    "clinicaltrials.gov NCT07009158");

    public static final Source MME_CALCULATORS =
            new Source(
                    "MME-CODE",
                    "Public MME calculators",
                    "The code of public calculators, compared with the table of 2022: the CDC"
                            + " implementation guide in security-rs/opioid-cds-r4 still holds older"
                            + " factors, cqframework/opioid-mme-r4 those of 2022",
                    "github.com/security-rs/opioid-cds-r4");

    private static final List<Source> ALL =
            List.of(
                    COCHRANE25,
                    PEREIRA22,
                    ORHURHU19,
                    IV_META_1080,
                    NETWORK24,
                    SIGTERMANS09,
                    SCHWARTZMAN09,
                    COTTER21,
                    LEE25,
                    FINNERUP15,
                    SOLIMAN25,
                    NIESTERS14,
                    BELL18,
                    WINSTOCK12,
                    ONGOING,
                    MME_CALCULATORS);

    private Studies() {}

    public static List<Source> all() {
        return ALL;
    }
}
