package org.threefold.settings;

import static org.threefold.library.Sources.POLICY;

import org.jspecify.annotations.Nullable;
import org.threefold.library.Citation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/// A setting while it is being written down, so that the files of settings read as tables.
public final class SettingDraft {

    private final String id;
    private final Topic topic;
    private final String name;
    private String meaning = "";
    private Citation basis = POLICY.policy("no guideline gives the number");
    private String usedBy = "";
    private boolean used = true;
    private String harm = "";
    private @Nullable BigDecimal least;
    private @Nullable BigDecimal most;
    private @Nullable BigDecimal safeLeast;
    private @Nullable BigDecimal safeMost;
    private boolean usualIsMost;
    private boolean usualIsLeast;

    private SettingDraft(Topic topic, String id, String name) {
        this.topic = topic;
        this.id = id;
        this.name = name;
    }

    public static SettingDraft setting(Topic topic, String id, String name) {
        return new SettingDraft(topic, id, name);
    }

    public SettingDraft means(String sentence) {
        meaning = sentence;
        return this;
    }

    public SettingDraft from(Citation source) {
        basis = source;
        return this;
    }

    public SettingDraft usedBy(String where) {
        usedBy = where;
        return this;
    }

    /// Kept for what is not built yet; said so wherever it is shown.
    public SettingDraft notUsedYet(String where) {
        used = false;
        return usedBy(where);
    }

    /// What may be chosen at all.
    public SettingDraft between(String lowest, String highest) {
        least = new BigDecimal(lowest);
        most = new BigDecimal(highest);
        return this;
    }

    /// Below this, a reason is needed.
    public SettingDraft safeFrom(String value) {
        safeLeast = new BigDecimal(value);
        return this;
    }

    /// Above this, a reason is needed.
    public SettingDraft safeUpTo(String value) {
        safeMost = new BigDecimal(value);
        return this;
    }

    /// Beyond the usual value itself, upward or downward, a reason is needed.
    public SettingDraft usualIsSafest(boolean upward) {
        usualIsMost = upward;
        usualIsLeast = !upward;
        return this;
    }

    /// What a looser value gives away.
    public SettingDraft harm(String sentence) {
        harm = sentence;
        return this;
    }

    public Amount usually(String value, Unit unit) {
        var usual = new BigDecimal(value);
        return new Amount(
                about(),
                unit,
                usual,
                least == null ? usual : least,
                most == null ? usual : most,
                usualIsLeast ? usual : safeLeast,
                usualIsMost ? usual : safeMost);
    }

    public YesNo usually(boolean answer) {
        return new YesNo(about(), answer, !harm.isEmpty());
    }

    public Choice usually(
            Map<String, String> options, Set<String> chosen, int atLeast, Choice.Guard it) {
        return new Choice(about(), options, chosen, atLeast, false, it);
    }

    public Choice usuallyOne(Map<String, String> options, String chosen, Choice.Guard it) {
        return new Choice(about(), options, Set.of(chosen), 1, true, it);
    }

    private About about() {
        return new About(id, topic, name, meaning, basis, usedBy, used, harm);
    }
}
