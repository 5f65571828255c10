package org.threefold.library;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The families of pain that statements are about, named as in src/docs/clinical/evidence.md,
/// "Grades by kind of pain".
public enum Topic {
    CRPS("Complex regional pain syndrome"),
    SCI_PAIN("Spinal cord injury pain"),
    NEUROPATHIC_MIXED("Mixed neuropathic pain"),
    PHN("Postherpetic neuralgia"),
    PLP("Phantom limb pain"),
    FIBROMYALGIA("Fibromyalgia"),
    CANCER_PAIN("Cancer pain"),
    ISCHEMIC_PAIN("Ischaemic limb pain"),
    MIGRAINE_HEADACHE("Migraine and headache"),
    LOW_BACK_SPINAL("Low back and spinal pain"),
    OTHER("Other chronic pain");

    public static final Set<Topic> ALL = Set.copyOf(EnumSet.allOf(Topic.class));

    private final String words;

    Topic(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// "Every kind of chronic pain", "Every kind but cancer pain", or the kinds by name.
    public static String words(Set<Topic> topics) {
        if (topics.equals(ALL)) return "Every kind of chronic pain";
        var others = ALL.stream().filter(it -> !topics.contains(it)).collect(Collectors.toSet());
        if (others.size() <= 3) return "Every kind of chronic pain but " + listed(others);
        var named = listed(topics);
        return named.substring(0, 1).toUpperCase(Locale.ENGLISH) + named.substring(1);
    }

    private static String listed(Set<Topic> topics) {
        return Arrays.stream(values())
                .filter(topics::contains)
                .map(it -> it == CRPS ? "CRPS" : it.words.toLowerCase(Locale.ENGLISH))
                .collect(Collectors.joining(", "));
    }
}
