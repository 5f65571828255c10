package org.threefold.opioids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.opioids.Medicines.HYDROCODONE_ER;
import static org.threefold.opioids.Medicines.NORCO;
import static org.threefold.opioids.Medicines.PATCH;
import static org.threefold.opioids.Medicines.prescribed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.history.Coding;
import org.threefold.history.Medication;
import org.threefold.opioids.Conversion.Apart;
import org.threefold.opioids.Conversion.Converted;
import org.threefold.opioids.Conversion.NotConvertible;
import org.threefold.opioids.Conversion.Unknown;

import java.math.BigDecimal;

class PrescribedTest {

    /// All examples of src/docs/clinical/opioids.md, "Older tables", with the figure an older table
    /// would give.
    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "hydrocodone,       5 mg,     4 times a day, 20,  20",
        "oxycodone ER,      10 mg,    twice a day,   30,  30",
        "fentanyl patch,    25 mcg/h, every 3 days,  60,  60",
        "hydromorphone,     4 mg,     4 times a day, 80,  64",
        "methadone,         10 mg,    3 times a day, 141, 240",
        "tramadol,          50 mg,    4 times a day, 40,  20",
        "tapentadol,        100 mg,   twice a day,   80,  80",
        "oxymorphone,       10 mg,    twice a day,   60,  60",
        "codeine,           30 mg,    4 times a day, 18,  18"
    })
    void the_vectors(String name, String dose, String often, BigDecimal mme, BigDecimal older) {
        var found = converted(name, dose, often);

        assertThat(found.equivalent().mgPerDay()).isEqualByComparingTo(mme);
        assertThat(found.equivalent().factorSet()).isEqualTo("CDC-2022");
        assertThat(OlderFactor.of(found.factor().opioid()).isPresent())
                .isEqualTo(mme.compareTo(older) != 0);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        // as a referral brings them
        HYDROCODONE_ER + ", 10 mg, 2 times a day, 20, 20 mg a day",
        NORCO + ", '', '1 at a time, 4 times a day', 20, 20 mg a day",
        PATCH + ", 25 mcg/hour, every 3 days, 60, 25 mcg/h by patch",
        "Acetaminophen 325 MG / Oxycodone Hydrochloride 10 MG Oral Tablet [Percocet], '',"
                + " '1 at a time, 4 times a day', 60, 40 mg a day",
        "Abuse-Deterrent 12 HR Oxycodone Hydrochloride 10 MG Extended Release Oral Tablet"
                + " [Oxycontin], 10 mg, once a day, 15, 10 mg a day",
        // as people type them
        PATCH + ", 2 patches, every 3 days, 120, 50 mcg/h by patch",
        NORCO + ", 2 tablets, every 6 hours, 40, 40 mg a day",
        NORCO + ", '', 'at most 6 tablets a day', 30, 30 mg a day",
        "Tylenol with codeine 300 mg/30 mg, 1 tablet, twice a day, 9, 60 mg a day",
        "HYDROCODONE-ACETAMIN 10-325 MG, 1 tablet, 4 times a day, 40, 40 mg a day",
        "methadone 10 MG Oral Tablet, '', Take 1/2 tablet by mouth every 12 hours, 47, 10 mg a day",
        PATCH + ", '', two patches of 25 mcg/h every 72 hours, 120, 50 mcg/h by patch",
        "oxycodone 10 mg tablet, '', '1-2 tabs q4-6h prn pain, max 6/day', 90, 60 mg a day",
        "oxycodone 10 mg, '', 'every 4 hours 1 tablet, not more than 40 mg a day', 60, 40 mg a day",
        "oxycodone 5 mg tablets, 2 tablets, 4 times a day, 60, 40 mg a day",
        "oxycodone 5 mg/5 ml oral solution, 10 mL, 4 times a day, 60, 40 mg a day",
        "morphine oral solution 20 mg/ml, 0.5 mL, every 4 hours as needed, 60, 60 mg a day",
        "morphine 15 MG extended release tablet, 15000 mcg, bid, 30, 30 mg a day"
    })
    void products_count_the_opioid_in_them_at_the_most(
            String name, String dose, String often, BigDecimal mme, String amount) {
        var found = converted(name, dose, often);

        assertThat(found.equivalent().mgPerDay()).isEqualByComparingTo(mme);
        assertThat(found.amount()).isEqualTo(amount);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        "tramadol hydrochloride 50 MG Oral Tablet, '', Take as needed., the dose",
        "tramadol, 50 mg, as needed, how often a day at most",
        "tramadol, 50 mg, '', how often a day at most",
        "oxycodone, '', twice a day, the dose",
        "oxycodone, 2 tablets, twice a day, the strength of one piece",
        "oxycodone, '', 4 tablets a day, the strength of one piece",
        "oxycodone oral solution, 5 mL, twice a day, how much is in a millilitre",
        "oxycodone, 20 drops, twice a day, the dose in milligrams (it says 20 drops)",
        "Tylenol #3, 1 tablet, twice a day, the strength of one piece",
        "HYDROCODONE-FOOBARIN 10-325 MG, 1 tablet, twice a day, the strength of one piece",
        "oxycodone 5 mg, 2 tablets, 1 tablet twice a day, which of two amounts of one dose holds",
        "oxycodone 5 mg, '', 1 tablet daily unless dizzy, 'what \"unless\" means in the instruction'",
        PATCH + ", 1 patch, 4 times a day, how many patches are worn at one time",
        "Percocet, 5 mg, twice a day, which ingredient the dose of 5 mg counts",
        PATCH + ", '', every 3 days, how many patches are worn",
        "fentanyl patch, 1 patches, every 3 days, what the patch releases in an hour",
        "fentanyl patch, 25 mcg, every 3 days, what the patch releases in an hour",
        "fentanyl, 100 mcg, twice a day, whether it is a patch"
    })
    void what_is_not_recorded_is_unknown_and_never_zero(
            String name, String dose, String often, String missing) {
        assertThat(prescribed(name, dose, often).conversion()).isEqualTo(new Unknown(missing));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "levorphanol 2 mg tablet, levorphanol has no factor",
        "meperidine, meperidine has no factor",
        "Dihydrocodeine 30 mg, dihydrocodeine has no factor",
        "1 ML Morphine Sulfate 10 MG/ML Injection, no factor for morphine by injection",
        "Fentanyl 0.1 MG Buccal Tablet, no factor for fentanyl through the mouth's lining",
        "Fentanyl 0.1 MG/ACTUAT Nasal Spray," + " 'no factor for fentanyl by nose, lung or rectum'",
        "Fentanyl 0.1 MG Oral Tablet, fentanyl has a factor as a patch only"
    })
    void what_no_factor_exists_for_is_not_converted(String name, String why) {
        var found = prescribed(name, "1 mg", "twice a day").conversion();

        assertThat(found).isInstanceOf(NotConvertible.class);
        assertThat(found.words()).isEqualTo("Not convertible: " + why);
        assertThat(((NotConvertible) found).basis().words())
                .contains("CDC opioid guideline 2022", "(read in the source)");
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource({
        "Buprenorphine 8 MG / Naloxone 2 MG Sublingual Film, '', 1 tablet twice a day,"
                + " 16 mg a day",
        "168 HR Buprenorphine 0.01 MG/HR Transdermal System, 1 patch, weekly, 10 mcg/h by patch",
        "buprenorphine, '', '', the amount is not recorded"
    })
    void buprenorphine_stands_apart_in_its_own_amount(
            String name, String dose, String often, String amount) {
        var found = prescribed(name, dose, often).conversion();

        assertThat(found).isInstanceOf(Apart.class);
        assertThat(((Apart) found).amount()).isEqualTo(amount);
    }

    @Test
    void what_the_figure_takes_for_granted_is_said() {
        assertThat(prescribed("oxycodone", "5 mg", "bid").assumed())
                .isEqualTo("by mouth, as the entry does not say how");
        assertThat(prescribed(PATCH, "25 mcg/h", null).assumed())
                .isEqualTo("one patch, as the entry does not say how many");
        assertThat(prescribed(HYDROCODONE_ER, "10 mg", "bid").assumed()).isEmpty();
    }

    @Test
    void held_is_not_counted_and_a_status_nobody_knows_is_not_known() {
        var drug = Coding.rxNorm("7804", "oxycodone 5 mg tablet");

        assertThat(conversion(drug, Medication.Status.HELD)).isEqualTo(new Conversion.Held());
        assertThat(conversion(drug, Medication.Status.UNKNOWN))
                .isEqualTo(new Unknown("whether it is taken now"));
    }

    private static Conversion conversion(Coding drug, Medication.Status status) {
        var entry = Medicines.medication(drug, "5 mg", "once a day", status);
        return Prescribed.of(FactorSet.CDC_2022, entry).orElseThrow().conversion();
    }

    private static Converted converted(String name, String dose, String often) {
        var found = prescribed(name, dose, often);
        assertThat(found.conversion()).as("%s", found).isInstanceOf(Converted.class);
        return (Converted) found.conversion();
    }
}
