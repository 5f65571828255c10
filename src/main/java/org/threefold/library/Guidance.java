package org.threefold.library;

import java.util.List;

/// Guidelines, consensus papers and what practices reported, from the register
/// (src/docs/clinical/sources.md, "Guidelines, statements and labels"), that no screening rule
/// cites.
public final class Guidance {

    public static final Source APA17 =
            new Source(
                    "APA17",
                    "APA consensus 2017",
                    "Sanacora G, Frye MA, McDonald W, et al. A Consensus Statement on the Use of"
                            + " Ketamine in the Treatment of Mood Disorders. JAMA Psychiatry"
                            + " 2017;74(4):399-405",
                    "10.1001/jamapsychiatry.2017.0080");

    public static final Source MCINTYRE21 =
            new Source(
                    "MCI21",
                    "McIntyre 2021",
                    "McIntyre RS, et al. Synthesizing the Evidence for Ketamine and Esketamine in"
                            + " Treatment-Resistant Depression. Am J Psychiatry 2021;178(5):383-399",
                    "10.1176/appi.ajp.2020.20081251");

    public static final Source ASKP20 =
            new Source(
                    "ASKP20",
                    "ASKP standards 2020",
                    "ASKP3 Standards of Practice in the Therapeutic Use of Subanesthetic Ketamine,"
                            + " rev. 30 Jul 2020",
                    "askp.org");

    public static final Source PARIKH21 =
            new Source(
                    "PAR21",
                    "Parikh 2021",
                    "Parikh SV, et al. Developing an IV Ketamine Clinic for Treatment-Resistant"
                            + " Depression: a Primer. Psychopharmacol Bull 2021;51(3):109-124",
                    "PMC8374924");

    public static final Source YIP22 =
            new Source(
                    "YIP22",
                    "Yip 2022",
                    "Yip R, Swainson J, Khullar A, McIntyre RS, Skoblenick K. Intravenous ketamine"
                            + " for depression: reconsidering best practices in acute hypertension"
                            + " management. Front Psychiatry 2022;13:1017504",
                    "10.3389/fpsyt.2022.1017504");

    public static final Source DORE19 =
            new Source(
                    "DORE19",
                    "Dore 2019",
                    "Dore J, et al. Ketamine-Assisted Psychotherapy: Patient Demographics, Clinical"
                            + " Data and Outcomes in Three Large Practices. J Psychoactive Drugs"
                            + " 2019;51(2):189-198",
                    "10.1080/02791072.2019.1587556");

    public static final Source BATIEVSKY23 =
            new Source(
                    "BAT23",
                    "Batievsky 2023",
                    "Batievsky D, Weiner M, Kaplan SB, Thase ME, Maglione DN, Vidot DC."
                            + " Ketamine-assisted psychotherapy treatment of chronic pain and"
                            + " comorbid depression: a pilot study of two approaches. Front Pain"
                            + " Res 2023;4:1127863",
                    "10.3389/fpain.2023.1127863");

    public static final Source FIELD_TRIP23 =
            new Source(
                    "FTH23",
                    "Field Trip 2023",
                    "Field Trip Health, retrospective cohort of ketamine-assisted therapy,"
                            + " preprint 2023 (1,806 people)",
                    "ResearchGate 367222323");

    public static final Source CADTH =
            new Source(
                    "CADTH",
                    "CADTH 2020, 2024",
                    "CADTH rapid reviews of ketamine for chronic pain, 2020; CDA-AMC RC1521, 2024",
                    "cda-amc.ca, RC1521");

    public static final Source BCBS =
            new Source(
                    "BCBS",
                    "BCBS policies",
                    "Medical policies of Blue Cross Blue Shield plans on intravenous ketamine for"
                            + " chronic pain",
                    "differs by plan");

    public static final Source IPDAS =
            new Source(
                    "IPDAS",
                    "IPDAS minimal standards",
                    "Joseph-Williams N, Newcombe R, Politi M, et al. Toward Minimum Standards for"
                            + " Certifying Patient Decision Aids: A Modified Delphi Consensus"
                            + " Process. Med Decis Making 2014;34(6):699-710",
                    "10.1177/0272989X13501721");

    private static final List<Source> ALL =
            List.of(
                    APA17,
                    MCINTYRE21,
                    ASKP20,
                    PARIKH21,
                    YIP22,
                    DORE19,
                    BATIEVSKY23,
                    FIELD_TRIP23,
                    CADTH,
                    BCBS,
                    IPDAS);

    private Guidance() {}

    public static List<Source> all() {
        return ALL;
    }
}
