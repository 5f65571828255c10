package org.threefold.history;

import static org.threefold.history.DrugClass.*;
import static org.threefold.history.DrugRow.Counting.*;
import static org.threefold.history.Mark.*;

import org.threefold.history.DrugRow.Counting;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The doses and durations of an adequate trial, drug by drug: clinical specification 3.2.
///
/// Doses follow NeuPSIG 2015 (Finnerup et al., Lancet Neurology 14:162-173), durations Dworkin et
/// al. 2007 (Pain 132:237-251), and the rest is practice policy; the two marks of each row say
/// which. Where the specification gives a range of weeks, the low end is asked for. How many
/// trials are enough is another question: [TrialPolicy].
public final class DrugTable {

    /// Tramadol stands before the opioids and these before acetaminophen, so that a combination
    /// is found by its stronger part.
    public static final List<DrugRow> ROWS =
            List.of(
                    row(
                            GABAPENTINOID,
                            "gabapentin,neurontin",
                            "25480",
                            mg(1200),
                            mg(3600),
                            5,
                            2,
                            COUNTS,
                            CHECKED,
                            MEMORY),
                    row(
                            GABAPENTINOID,
                            "pregabalin,lyrica",
                            "187832",
                            mg(300),
                            mg(600),
                            4,
                            4,
                            COUNTS,
                            CHECKED,
                            MEMORY),
                    row(
                            SNRI,
                            "duloxetine,cymbalta",
                            "72625",
                            mg(60),
                            mg(120),
                            4,
                            4,
                            COUNTS,
                            CHECKED,
                            MEMORY),
                    row(
                            SNRI,
                            "venlafaxine,effexor",
                            "39786",
                            mg(150),
                            mg(225),
                            4,
                            4,
                            COUNTS,
                            CHECKED,
                            MEMORY),
                    row(
                            SNRI,
                            "milnacipran,savella",
                            "",
                            mg(100),
                            mg(200),
                            8,
                            8,
                            COUNTS,
                            MEMORY,
                            MEMORY),
                    row(
                            TCA,
                            "amitriptyline,nortriptyline,desipramine,imipramine",
                            "704,7531,3247,5691",
                            mg(25),
                            mg(150),
                            6,
                            2,
                            COUNTS,
                            CHECKED,
                            MEMORY),
                    row(
                            TOPICAL,
                            "lidocaine",
                            "",
                            patches(1),
                            patches(3),
                            3,
                            3,
                            COUNTS,
                            CHECKED,
                            MEMORY),
                    row(
                            TOPICAL,
                            "capsaicin",
                            "",
                            patches(1),
                            patches(4),
                            4,
                            0,
                            COUNTS,
                            CHECKED,
                            MEMORY),
                    asWritten(
                            NSAID,
                            "ibuprofen,naproxen,diclofenac,celecoxib,meloxicam,etodolac,nabumetone,indomethacin",
                            "140587",
                            "the full labelled dose",
                            2,
                            COUNTS,
                            PRACTICE_POLICY),
                    row(
                            TRAMADOL,
                            "tramadol",
                            "10689",
                            mg(200),
                            mg(400),
                            4,
                            4,
                            COUNTS,
                            CHECKED,
                            MEMORY),
                    asWritten(
                            OPIOID,
                            "oxycodone,hydrocodone,morphine,hydromorphone,oxymorphone,fentanyl,methadone,tapentadol,"
                                    + "buprenorphine,codeine,levorphanol",
                            "7804,5489,7052,3423,7814,4337,6813,787390,1819,2670,6378",
                            "the dose titrated to",
                            4,
                            COUNTS,
                            CHECKED),
                    row(
                            DrugClass.ACETAMINOPHEN,
                            "acetaminophen,paracetamol,tylenol",
                            "",
                            mg(3000),
                            mg(4000),
                            2,
                            2,
                            NEVER_ALONE,
                            PRACTICE_POLICY,
                            PRACTICE_POLICY),
                    row(
                            ANTICONVULSANT_NA,
                            "oxcarbazepine",
                            "32624",
                            mg(600),
                            mg(1800),
                            4,
                            4,
                            COUNTS,
                            MEMORY,
                            MEMORY),
                    row(
                            ANTICONVULSANT_NA,
                            "carbamazepine,tegretol",
                            "2002",
                            mg(400),
                            mg(1200),
                            4,
                            4,
                            COUNTS,
                            MEMORY,
                            MEMORY),
                    asWritten(
                            MUSCLE_RELAXANT,
                            "cyclobenzaprine,methocarbamol,tizanidine,baclofen,metaxalone",
                            "",
                            "the labelled dose",
                            2,
                            COUNTS,
                            PRACTICE_POLICY),
                    row(
                            BOTULINUM_A,
                            "botulinum,botox",
                            "",
                            units(50),
                            units(200),
                            12,
                            0,
                            COUNTS,
                            CHECKED,
                            CHECKED),
                    asWritten(
                            MIGRAINE_PREVENTIVE,
                            "topiramate,propranolol,metoprolol,timolol,candesartan,atogepant,rimegepant",
                            "",
                            "the target dose",
                            8,
                            COUNTS,
                            MEMORY),
                    asWritten(
                            MIGRAINE_PREVENTIVE,
                            "erenumab,fremanezumab,galcanezumab,eptinezumab",
                            "",
                            "the target dose",
                            12,
                            COUNTS,
                            MEMORY),
                    asWritten(
                            BISPHOSPHONATE_STEROID,
                            "pamidronate,neridronate,zoledron,alendronate,prednisone,prednisolone",
                            "",
                            "the course completed",
                            0,
                            BY_COURSE,
                            MEMORY),
                    row(
                            LOW_DOSE_NALTREXONE,
                            "naltrexone",
                            "7243",
                            Measurement.of("1.5", "mg"),
                            Measurement.of("4.5", "mg"),
                            8,
                            8,
                            ONLY_ADDITIONAL,
                            PRACTICE_POLICY,
                            PRACTICE_POLICY),
                    against(CANNABINOID, "cannab,dronabinol,nabilone"),
                    against(VALPROATE, "valpro"),
                    against(LEVETIRACETAM, "levetiracetam"),
                    against(MEXILETINE, "mexiletine"));

    /// Classes whose drugs are given for pain so often that a referral's entry becomes a reported
    /// trial. A beta-blocker or an antiepileptic is more often given for something else.
    private static final Set<DrugClass> GIVEN_FOR_PAIN =
            Set.of(
                    GABAPENTINOID,
                    SNRI,
                    TCA,
                    TOPICAL,
                    NSAID,
                    TRAMADOL,
                    OPIOID,
                    DrugClass.ACETAMINOPHEN,
                    ANTICONVULSANT_NA,
                    MUSCLE_RELAXANT,
                    BOTULINUM_A);

    private DrugTable() {}

    /// The row that a trial is measured by: its drug's, or its class's where the class has one
    /// row. Nothing, where the class has several and the drug is none of them.
    public static Optional<DrugRow> rowFor(MedicationTrial trial) {
        var ofClass = ROWS.stream().filter(row -> row.drugClass() == trial.drugClass()).toList();
        if (ofClass.size() == 1) return Optional.of(ofClass.getFirst());
        return ofClass.stream().filter(row -> row.knows(trial.drug())).findFirst();
    }

    /// The row of a drug that is commonly given for pain, for reading a referral.
    public static Optional<DrugRow> analgesic(Coding drug) {
        return ROWS.stream()
                .filter(row -> GIVEN_FOR_PAIN.contains(row.drugClass()))
                .filter(row -> row.knows(drug))
                .findFirst();
    }

    private static DrugRow row(
            DrugClass drugClass,
            String names,
            String codes,
            Measurement minimum,
            Measurement maximum,
            int totalWeeks,
            int weeksAtMinimum,
            Counting counting,
            Mark doseMark,
            Mark timeMark) {
        return new DrugRow(
                drugClass,
                list(names),
                Set.copyOf(list(codes)),
                minimum,
                maximum,
                totalWeeks,
                weeksAtMinimum,
                counting,
                doseMark,
                timeMark,
                minimum.words() + " a day");
    }

    private static DrugRow asWritten(
            DrugClass drugClass,
            String names,
            String codes,
            String dose,
            int weeks,
            Counting counting,
            Mark mark) {
        return new DrugRow(
                drugClass,
                list(names),
                Set.copyOf(list(codes)),
                null,
                null,
                weeks,
                weeks,
                counting,
                mark,
                mark,
                dose);
    }

    private static DrugRow against(DrugClass drugClass, String names) {
        return asWritten(drugClass, names, "", "not counted", 0, RECOMMENDED_AGAINST, CHECKED);
    }

    private static List<String> list(String joined) {
        return joined.isBlank() ? List.of() : List.of(joined.split(","));
    }

    private static Measurement mg(int amount) {
        return Measurement.of(String.valueOf(amount), "mg");
    }

    private static Measurement patches(int amount) {
        return Measurement.of(String.valueOf(amount), amount == 1 ? "patch" : "patches");
    }

    private static Measurement units(int amount) {
        return Measurement.of(String.valueOf(amount), "units");
    }
}
