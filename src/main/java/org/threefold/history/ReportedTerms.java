package org.threefold.history;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds a term in the name that somebody else gave a condition. A term is the beginning of a word
/// or of several words, in lower case.
///
/// A name is compared without the tag that SNOMED CT ends it with, in American spelling, and with
/// the common names in place of others ([#SYNONYMS]). A term that is denied ("no suicidal
/// ideation", "psychosis ruled out") is not found, nor one in a phrase that means something else
/// ([#OTHERWISE]: heat stroke, nicotine-free words such as heartburn, partner abuse). What is an
/// allergy, and what is said of a relative, is marked ([#allergy], [#inFamily]) and is found only
/// where that is asked for.
///
/// The words are general medical language, from memory; no published table is behind them.
public final class ReportedTerms {

    private static final String ALLERGY = " (allergy)";
    private static final String FAMILY = " (family history";
    private static final String FURTHER = " (further family";
    private static final Pattern FURTHER_RELATIVE =
            Pattern.compile(
                    "\\b(aunt|uncle|cousin|niece|nephew|grand\\w*|great|in law|step\\w*|half|adopt\\w*|spouse|wife"
                            + "|husband|partner)\\b");

    private static final Pattern TAG =
            Pattern.compile(
                    "\\((disorder|finding|situation|substance|procedure|product|event|qualifier value|"
                            + "morphologic abnormality|observable entity|person|organism|physical object)\\)\\s*$");
    private static final Pattern TOLD_OF_FAMILY =
            Pattern.compile("\\b(family history of|family hx of|fhx?|fh of)\\b");
    private static final Pattern TOLD_AS_ALLERGY =
            Pattern.compile(
                    "^(allergy to|allergic to|hypersensitivity to|intolerance to)\\b|\\ballergy$");
    private static final Pattern DENIED_BEFORE =
            Pattern.compile(
                    "( not| non| nor| never| (?<! or )without| no(?: \\w+){0,2}| denie[sd](?: \\w+){0,2}| negative for(?: \\w+)?"
                            + "| absence of(?: \\w+)?)$");
    private static final Pattern DENIED_AFTER =
            Pattern.compile(
                    "^\\w*(?: \\w+){0,2} (ruled out|was excluded|absent|not present|denied)\\b");

    /// Other names, and the common name of the same thing.
    private static final Map<Pattern, String> SYNONYMS =
            Map.ofEntries(
                    as(
                            "stroke",
                            "cerebrovascular accident|cva|(?:cerebral|brain|lacunar) infarct\\w*"),
                    as("transient ischemic", "tias?"),
                    as("myocardial infarction", "heart attack|n?stemi|mi"),
                    as("cerebral hemorrhage", "intracranial hemorrhage|hemorrhagic stroke|ich"),
                    as("heart failure", "chf|hf[rmp]ef|cardiac failure|ventricular failure"),
                    as(
                            "arrhythmia",
                            "atrial (?:flutter|fib\\w*)|a ?fib|svt|(?:supra)?ventricular (?:tachycardia|fibrillation)"
                                    + "|heart block|sick sinus|dysrhythmia"),
                    as("mitral stenosis", "mitral valve stenosis"),
                    as("aortic stenosis", "aortic valve stenosis"),
                    as("coronary", "cad|ischemic cardiomyopathy"),
                    as("hypertension", "htn|high blood pressure"),
                    as("kidney disease", "ckd|esrd|end stage renal|(?:kidney|renal) failure"),
                    as("seizure", "convuls\\w+"),
                    as("sleep apnea", "osa"),
                    as(
                            "suicidal",
                            "self harm\\w*|self injur\\w*|self mutilat\\w*|self inflicted|intentional overdose|wish(?:es|ed)?"
                                    + " to be dead|thoughts of death"),
                    as(
                            "opioid use disorder",
                            "heroin (?:abuse|dependence|addiction)|opioid addiction|opiate (?:abuse|dependence)"),
                    as("alcohol use disorder", "alcoholi(?:sm|c)|alcohol addiction"),
                    as("ptsd", "post ?traumatic stress"),
                    as("pregnancy", "gravid|gestation"),
                    as("phencyclidine", "angel dust"));

    /// A phrase with a term in it that means something else.
    private static final List<Pattern> OTHERWISE =
            List.of(
                    phrase(
                            "(?:intimate )?(?:partner|physical|sexual|child|elder|adult|emotional|domestic|psychological|verbal|spous\\w+|victim of|parental) abuse"),
                    phrase(
                            "abuse (?:by|of) (?:a |an )?(?:partner|spouse|child|adult|elder|parent)\\w*"),
                    phrase(
                            "(?:oxygen|ventilator|respirator|insulin|steroid|dialysis|wheelchair|transfusion|care) dependence"),
                    phrase(
                            "dependence (?:on|upon) (?:a )?(?:renal|dialysis|wheelchair|supplemental|oxygen|respirator|ventilator|enabling|care|others)\\w*"),
                    phrase("heat ?stroke|sun ?stroke|stroke volume"),
                    phrase("heart ?burn"),
                    phrase("psychosocial|psychosomatic"),
                    phrase("(?:vincent|ludwig)s? angina"));

    /// A term, and the words right before it that make it another thing.
    private static final Map<String, Pattern> UNLESS_AFTER =
            Map.of("hypertension", Pattern.compile(" (ocular|intracranial|portal|pulmonary)$"));

    private ReportedTerms() {}

    /// The name of an allergy, marked as one.
    public static String allergy(String substance) {
        return substance + ALLERGY;
    }

    /// What is said of a relative, marked so; `relative` as the sender called them. Who is not
    /// certainly further away counts as of the first degree.
    public static String inFamily(String condition, String relative) {
        boolean further = FURTHER_RELATIVE.matcher(plain(relative)).find();
        return condition
                + (further ? FURTHER : FAMILY)
                + (relative.isBlank() ? "" : ": " + relative)
                + ")";
    }

    /// Whether the person is said to have one of these.
    public static boolean names(String condition, List<String> terms) {
        return !ofFamily(condition) && !ofAllergy(condition) && has(condition, terms);
    }

    /// Whether the person is said to be allergic to one of these.
    public static boolean namesAllergy(String condition, List<String> terms) {
        return ofAllergy(condition) && has(condition, terms);
    }

    /// Whether a relative of the first degree is said to have one of these.
    public static boolean namesInFamily(String condition, List<String> terms) {
        return ofFamily(condition) && !condition.contains(FURTHER) && has(condition, terms);
    }

    private static boolean ofFamily(String condition) {
        return condition.contains(FAMILY)
                || condition.contains(FURTHER)
                || TOLD_OF_FAMILY.matcher(plain(condition)).find();
    }

    private static boolean ofAllergy(String condition) {
        return condition.contains(ALLERGY)
                || condition.contains(ALLERGY.replace(")", ","))
                || TOLD_AS_ALLERGY.matcher(plain(condition).strip()).find();
    }

    /// Looked for in the words as they were sent, and with the common names in place of the others,
    /// so that a denial of one name denies both.
    private static boolean has(String condition, List<String> terms) {
        var sent = withoutOtherMeanings(plain(condition));
        var common = withCommonNames(sent);
        return terms.stream()
                .anyMatch(
                        term -> {
                            var sought = " " + american(term.stripTrailing());
                            return has(sent, sought, term) || has(common, sought, term);
                        });
    }

    private static boolean has(String words, String sought, String term) {
        for (int at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + 1)) {
            var before = words.substring(0, at);
            var unless = UNLESS_AFTER.get(term);
            boolean other = unless != null && unless.matcher(before).find();
            boolean denied =
                    DENIED_BEFORE.matcher(before).find()
                            || DENIED_AFTER.matcher(words.substring(at + sought.length())).find();
            if (!other && !denied) return true;
        }
        return false;
    }

    private static String withoutOtherMeanings(String plain) {
        var words = plain;
        for (var otherwise : OTHERWISE) words = otherwise.matcher(words).replaceAll("other");
        return words;
    }

    private static String withCommonNames(String plain) {
        var words = plain;
        for (var synonym : SYNONYMS.entrySet())
            words = synonym.getKey().matcher(words).replaceAll(synonym.getValue());
        return words;
    }

    private static String plain(String condition) {
        var untagged = TAG.matcher(condition.toLowerCase(Locale.ROOT).strip()).replaceFirst("");
        return " " + american(untagged.replaceAll("[^\\p{L}\\p{N}]+", " ")) + " ";
    }

    private static String american(String words) {
        return words.replace("aemi", "emi")
                .replace("haem", "hem")
                .replace("oea", "ea")
                .replace("oedem", "edem")
                .replace("phaeo", "pheo")
                .replace("faec", "fec")
                .replace("anaes", "anes")
                .replace("oesoph", "esoph")
                .replace("behaviour", "behavior")
                .replace("ischaem", "ischem");
    }

    private static Map.Entry<Pattern, String> as(String term, String otherNames) {
        return Map.entry(phrase(otherNames), term);
    }

    private static Pattern phrase(String words) {
        return Pattern.compile("(?<= )(" + words + ")(?= )");
    }
}
