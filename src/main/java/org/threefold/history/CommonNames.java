package org.threefold.history;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The common names of conditions that go by several, and the phrases in which a word means
/// something else. Reads words in lower case, with a space before and after each.
///
/// The words are general medical language, from memory; no published table is behind them.
final class CommonNames {

    /// Other names, and the common name of the same thing. Their order counts: a name may be put in
    /// the place of another's ("hemorrhagic CVA" is a stroke and a cerebral hemorrhage).
    private static final List<Synonym> SYNONYMS =
            List.of(
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

    private CommonNames() {}

    private record Synonym(Pattern others, String name) {}

    /// The words as they are, and after each common name that takes the place of another: whatever
    /// is called by one of its names is found by all of them.
    static List<String> in(String words) {
        var forms = new ArrayList<>(List.of(words));
        for (var synonym : SYNONYMS) {
            var last = forms.getLast();
            var next = synonym.others().matcher(last).replaceAll(synonym.name());
            if (!next.equals(last)) forms.add(next);
        }
        return List.copyOf(forms);
    }

    /// The words without the phrases that mean something else.
    static String withoutOtherMeanings(String words) {
        var meant = words;
        for (var otherwise : OTHERWISE) meant = otherwise.matcher(meant).replaceAll("other");
        return meant;
    }

    private static Synonym as(String term, String otherNames) {
        return new Synonym(phrase(otherNames), term);
    }

    private static Pattern phrase(String words) {
        return Pattern.compile("(?<= )(" + words + ")(?= )");
    }
}
