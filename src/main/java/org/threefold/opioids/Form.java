package org.threefold.opioids;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// How a product is taken, as far as its name says. The order matters: a buccal tablet is no
/// tablet to swallow.
enum Form {
    PATCH("by patch", "transdermal|patch|patches"),
    UNDER_THE_TONGUE("through the mouth's lining", "sublingual|buccal|oromucosal|transmucosal"),
    INJECTED(
            "by injection",
            "injection|injectable|injected|intravenous|intramuscular|subcutaneous|intrathecal"
                    + "|epidural|parenteral|infusion|implant|syringe|cartridge"),
    ELSEWHERE("by nose, lung or rectum", "nasal|inhal\\w*|rectal|suppositor\\w*|spray|lozenge"),
    BY_MOUTH(
            "by mouth",
            "oral|tablet|tablets|capsule|capsules|tab|tabs|cap|caps|pill|pills|solution|syrup"
                    + "|elixir|suspension|liquid"),
    NOT_NAMED("in a way that is not recorded", "(?!)");

    private final String words;
    private final Pattern names;

    Form(String words, String names) {
        this.words = words;
        this.names = Pattern.compile("\\b(" + names + ")\\b");
    }

    String words() {
        return words;
    }

    static Form in(String product) {
        var text = product.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(it -> it.names.matcher(text).find())
                .findFirst()
                .orElse(NOT_NAMED);
    }
}
