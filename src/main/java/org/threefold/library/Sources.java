package org.threefold.library;

import java.util.List;

/// The register of sources that the screening rules use. A rule never cites in free text.
public final class Sources {

    public static final Source ADDY =
            new Source(
                    "ADDY",
                    "Founding article",
                    "P. H. Addy. Weighing the Benefits and Risks: Is Ketamine Therapy Right for"
                            + " Your Chronic Pain?",
                    "the article this practice was founded on");

    public static final Source ASRA18 =
            new Source(
                    "ASRA18",
                    "ASRA/AAPM/ASA 2018",
                    "Cohen SP, Bhatia A, Buvanendran A, et al. Consensus Guidelines on the Use of"
                            + " Intravenous Ketamine Infusions for Chronic Pain. Reg Anesth Pain"
                            + " Med 2018;43(5):521-546",
                    "10.1097/AAP.0000000000000808");

    public static final Source ASA23 =
            new Source(
                    "ASA23",
                    "ASA statement 2023",
                    "ASA Committee on Pain Medicine. Statement on Ketamine for the Treatment of"
                            + " Chronic Pain. 18 Oct 2023",
                    "asahq.org");

    public static final Source SPRAVATO =
            new Source(
                    "SPRAV",
                    "Spravato US label",
                    "Spravato (esketamine) US prescribing information and REMS",
                    "janssenlabels.com");

    public static final Source SPRAVATO_EU =
            new Source(
                    "SPRAV-EU",
                    "Spravato EU label",
                    "Spravato (esketamine) EU summary of product characteristics",
                    "ema.europa.eu");

    public static final Source KETAMINE_LABEL =
            new Source(
                    "KETLAB",
                    "Ketamine US label",
                    "Ketamine hydrochloride injection US label, Hospira, revised May 2024",
                    "dailymed.nlm.nih.gov");

    public static final Source FDA23 =
            new Source(
                    "FDA23",
                    "FDA warning 2023",
                    "FDA warning on compounded ketamine for psychiatric disorders, 10 Oct 2023",
                    "fda.gov");

    public static final Source VA_TRD =
            new Source(
                    "VA-TRD",
                    "VA criteria (depression)",
                    "VA criteria for ketamine in treatment-resistant depression; no VA protocol"
                            + " for pain was found",
                    "a secondary page");

    public static final Source NOPPERS11 =
            new Source(
                    "NOPPERS11",
                    "Noppers 2011",
                    "Noppers IM, et al. Liver injury after two 100-hour infusions, sixteen days apart,"
                            + " in three of six people. Pain 2011;152:2173-2178",
                    "10.1016/j.pain.2011.03.026");

    public static final Source ASQ =
            new Source(
                    "ASQ",
                    "ASQ pathway",
                    "Ask Suicide-Screening Questions toolkit, National Institute of Mental Health",
                    "nimh.nih.gov/asq");

    public static final Source CSSRS =
            new Source(
                    "CSSRS",
                    "C-SSRS screener",
                    "Columbia suicide severity rating scale, screener; Research Foundation for Mental"
                            + " Hygiene",
                    "LOINC 93373-9");

    public static final Source PHQ9 =
            new Source(
                    "PHQ9",
                    "PHQ-9",
                    "Patient Health Questionnaire, nine items; permission is not required to"
                            + " reproduce it",
                    "LOINC 44249-1");

    public static final Source AUDIT_C =
            new Source(
                    "AUDITC",
                    "AUDIT-C",
                    "Bush K, et al. The AUDIT Alcohol Consumption Questions. Arch Intern Med"
                            + " 1998;158:1789-1795",
                    "Arch Intern Med 158:1789");

    public static final Source TAPS =
            new Source(
                    "TAPS",
                    "TAPS",
                    "McNeely J, et al. Performance of the Tobacco, Alcohol, Prescription"
                            + " Medication, and Other Substance Use Tool. Ann Intern Med"
                            + " 2016;165:690-699",
                    "10.7326/M16-0317");

    public static final Source CDC22 =
            new Source(
                    "CDC22",
                    "CDC opioid guideline 2022",
                    "Dowell D, et al. CDC Clinical Practice Guideline for Prescribing Opioids for"
                            + " Pain. MMWR Recomm Rep 2022;71(RR-3):1-95",
                    "10.15585/mmwr.rr7103a1");

    public static final Source VERAART21 =
            new Source(
                    "VER21",
                    "Veraart 2021",
                    "Veraart JKE, et al. Pharmacodynamic interactions between ketamine and"
                            + " psychiatric medications. Int J Neuropsychopharmacol 2021",
                    "Int J Neuropsychopharmacol 2021");

    public static final Source ANDRADE17 =
            new Source(
                    "AND17",
                    "Andrade 2017",
                    "Andrade C. Ketamine for Depression, 5: Pharmacokinetic and pharmacodynamic"
                            + " drug interactions. J Clin Psychiatry 2017;78(7):e858-e861",
                    "10.4088/JCP.17f11802");

    public static final Source DROZDZ22 =
            new Source(
                    "DROZ22",
                    "Drozdz 2022",
                    "Drozdz SJ, et al. Ketamine-assisted psychotherapy: a systematic narrative"
                            + " review. J Pain Res 2022;15:1691-1706",
                    "10.2147/JPR.S360733");

    public static final Source DEA =
            new Source(
                    "DEA",
                    "DEA telemedicine rule",
                    "Ryan Haight Act and the telemedicine flexibilities for Schedule II-V,"
                            + " extended to 31 Dec 2026",
                    "a law firm's note");

    public static final Source STATE_LAW =
            new Source(
                    "STATE",
                    "State law",
                    "Prescription monitoring programme rules of the state of practice",
                    "differs by state");

    public static final Source CONVENTION =
            new Source(
                    "CONV",
                    "Clinical convention",
                    "What clinicians commonly do or trials commonly exclude; the citation is still"
                            + " to be found",
                    "to verify");

    public static final Source POLICY =
            new Source(
                    "POLICY",
                    "Practice policy",
                    "A default of this practice, to be adopted, changed and dated by its medical"
                            + " director",
                    "this practice");

    private static final List<Source> ALL =
            List.of(
                    ADDY,
                    ASRA18,
                    ASA23,
                    SPRAVATO,
                    SPRAVATO_EU,
                    KETAMINE_LABEL,
                    FDA23,
                    VA_TRD,
                    NOPPERS11,
                    ASQ,
                    CSSRS,
                    PHQ9,
                    AUDIT_C,
                    TAPS,
                    CDC22,
                    VERAART21,
                    ANDRADE17,
                    DROZDZ22,
                    DEA,
                    STATE_LAW,
                    CONVENTION,
                    POLICY);

    private Sources() {}

    public static List<Source> all() {
        return ALL;
    }
}
