package org.threefold.history;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds a term in the name that somebody else gave a condition. A term is the beginning of a word
/// or of several words, in lower case.
///
/// A name is compared without the tag that SNOMED CT ends it with, in American spelling, and with
/// the common names in place of others ([CommonNames]). A term that is denied ("no suicidal
/// ideation", "psychosis ruled out") is not found, nor one in a phrase that means something else
/// (heat stroke, partner abuse). What is an allergy, and what is said of a relative, is marked
/// ([#allergy], [#inFamily]) and is found only where that is asked for.
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

    /// Reads a name once: whose condition it is, its words as they were sent, and with the common
    /// names in place of the others.
    static ReportedName read(String condition) {
        var plain = plain(condition);
        return new ReportedName(
                condition,
                ofAllergy(condition, plain),
                ofFamily(condition, plain),
                condition.contains(FURTHER),
                CommonNames.in(CommonNames.withoutOtherMeanings(plain)));
    }

    private static boolean ofFamily(String condition, String plain) {
        return condition.contains(FAMILY)
                || condition.contains(FURTHER)
                || TOLD_OF_FAMILY.matcher(plain).find();
    }

    private static boolean ofAllergy(String condition, String plain) {
        return condition.contains(ALLERGY)
                || condition.contains(ALLERGY.replace(")", ","))
                || TOLD_AS_ALLERGY.matcher(plain.strip()).find();
    }

    /// A term as it is looked for in the words of a name.
    static String sought(String term) {
        return " " + american(term.stripTrailing());
    }

    /// Looked for in each form of the words, so that a denial of one name denies the others.
    static boolean has(List<String> forms, List<String> terms) {
        for (var term : terms) {
            var sought = sought(term);
            for (var form : forms) if (has(form, sought, term)) return true;
        }
        return false;
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
}
