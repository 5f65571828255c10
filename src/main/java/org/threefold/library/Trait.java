package org.threefold.library;

/// What a statement may need to be true of a person before it is about them: a medicine, an
/// illness, a finding. Who reads a statement decides from its own facts; not known is not no.
///
/// `asked` ends the sentence "Not recorded whether there is ..." for clinicians, `plain` the
/// sentence "We do not know yet about ..." for the patient.
public enum Trait {
    HEART_RISK("a disease of heart or vessels that is not controlled", "your heart"),
    HIGH_PRESSURE("uncontrolled high blood pressure", "your blood pressure"),
    BREATHING_RISK("severe lung disease or untreated sleep apnoea", "your breathing"),
    RAISED_PRESSURE("raised pressure in the skull or the eye", "pressure in your head or eyes"),
    LIVER_DISEASE("a disease of the liver", "your liver"),
    BLADDER_DISEASE("a disease of the bladder", "your bladder"),
    PSYCHOSIS("a psychosis, now or in the past", "unusual experiences in the past"),
    MANIA("a mania, now or in the past", "very high moods in the past"),
    SEVERE_DEPRESSION("a severe depression", "your mood"),
    PREGNANCY("a pregnancy, or that one is possible", "a pregnancy"),
    BENZODIAZEPINE("a benzodiazepine on the list", "calming pills"),
    LAMOTRIGINE("lamotrigine on the list", "a pill named lamotrigine"),
    OPIOID("an opioid on the list", "opioid pain pills"),
    SEDATIVE("another sedating medicine on the list", "other pills that make you sleepy"),
    ANTIPSYCHOTIC("haloperidol, risperidone or clozapine on the list", "some pills for the mind"),
    MAO_INHIBITOR("a monoamine oxidase inhibitor on the list", "some older pills for low mood"),
    STIMULANT("a stimulant or decongestant on the list", "pills or sprays that wake you up"),
    ENZYME_MEDICINE(
            "a medicine that changes how ketamine is broken down", "pills that change the dose");

    private final String asked;
    private final String plain;

    Trait(String asked, String plain) {
        this.asked = asked;
        this.plain = plain;
    }

    public String asked() {
        return asked;
    }

    public String plain() {
        return plain;
    }
}
