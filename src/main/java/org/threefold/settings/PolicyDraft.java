package org.threefold.settings;

import org.threefold.library.InvisibleCharacters;
import org.threefold.settings.PolicyProblem.Field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A new version before it is proposed: what changes against version `basedOn`, by the ids of the
/// settings, with reasons for what is looser than usual. `id` was made when the form opened: sent
/// twice, it is proposed once.
public record PolicyDraft(
        ProposalId id,
        int basedOn,
        Map<String, String> changed,
        Map<String, String> reasons,
        LocalDate from,
        String why) {

    /// How long a reason for a looser value must be at least: as long as that of an exception, see
    /// src/docs/clinical/screening.md, "Clearances".
    public static final int SHORTEST_REASON = 30;

    private static final int SHORTEST_WHY = 10;
    private static final int LONGEST = 2000;
    private static final int YEARS_AHEAD = 2;

    public PolicyDraft {
        changed = stripped(changed);
        reasons = stripped(reasons);
        why = InvisibleCharacters.without(why).strip();
    }

    /// Every problem, in the order of the page.
    public List<PolicyProblem> problems(PolicyVersion base, LocalDate today) {
        var found = new ArrayList<PolicyProblem>();
        for (var setting : Settings.all()) judge(setting, base.policy(), found);
        var unknown = changed.keySet().stream().filter(it -> Settings.find(it).isEmpty()).toList();
        unknown.forEach(it -> found.add(new PolicyProblem(it, Field.VALUE, "No such setting.")));
        if (found.isEmpty()) found.addAll(Settings.problems(policy(base)));
        if (found.isEmpty() && base.policy().changesTo(policy(base)).isEmpty())
            found.add(whole(Field.WHY, "Nothing is different yet. Change a value first."));
        days(base, today, found);
        if (why.length() < SHORTEST_WHY)
            found.add(whole(Field.WHY, "Say why, in 10 characters or more."));
        if (why.length() > LONGEST) found.add(whole(Field.WHY, "Use at most 2,000 characters."));
        return List.copyOf(found);
    }

    /// The whole policy as it would be. A value typed as "014" is kept as 14.
    PracticePolicy policy(PolicyVersion base) {
        var values = new HashMap<>(base.policy().values());
        Settings.all()
                .forEach(
                        it ->
                                values.put(
                                        it.id(),
                                        changed.getOrDefault(it.id(), base.policy().text(it))));
        values.replaceAll((id, text) -> Settings.find(id).map(it -> plain(it, text)).orElse(text));
        return new PracticePolicy(values);
    }

    /// The reasons that the new version needs: those of looser values, old or new.
    Map<String, String> reasons(PolicyVersion base) {
        var policy = policy(base);
        var all = new HashMap<>(base.reasons());
        all.putAll(reasons);
        return all.entrySet().stream()
                .filter(it -> needed(it.getKey(), policy) && !it.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean needed(String id, PracticePolicy policy) {
        return Settings.find(id)
                .filter(it -> it.judge(policy.text(it)) instanceof Judged.NeedsReason)
                .isPresent();
    }

    private void judge(Setting setting, PracticePolicy before, List<PolicyProblem> found) {
        var text = changed.get(setting.id());
        if (text == null || text.equals(before.text(setting))) return;
        switch (setting.judge(text)) {
            case Judged.Fine() -> {}
            case Judged.Refused(var why) ->
                    found.add(new PolicyProblem(setting.id(), Field.VALUE, why));
            case Judged.NeedsReason(var why) -> reason(setting, why, found);
        }
    }

    private void reason(Setting setting, String harm, List<PolicyProblem> found) {
        var reason = reasons.getOrDefault(setting.id(), "");
        if (reason.length() < SHORTEST_REASON)
            found.add(
                    new PolicyProblem(
                            setting.id(),
                            Field.REASON,
                            "Say why in 30 characters or more; it will stand on every case judged"
                                    + " by it. "
                                    + harm));
        if (reason.length() > LONGEST)
            found.add(
                    new PolicyProblem(setting.id(), Field.REASON, "Use at most 2,000 characters."));
    }

    private void days(PolicyVersion base, LocalDate today, List<PolicyProblem> found) {
        if (from.isBefore(today))
            found.add(whole(Field.FROM, "A policy does not reach back. Choose today or later."));
        else if (from.isBefore(base.from()))
            found.add(whole(Field.FROM, "Version " + base.number() + " begins later than that."));
        if (from.isAfter(today.plusYears(YEARS_AHEAD)))
            found.add(whole(Field.FROM, "Choose a day within the next two years."));
    }

    private static String plain(Setting setting, String text) {
        return switch (setting) {
            case Amount _ ->
                    Amount.read(text)
                            .map(it -> it.stripTrailingZeros().toPlainString())
                            .orElse(text);
            case Choice _ -> Choice.text(Choice.read(text));
            case YesNo _ -> text;
        };
    }

    private static PolicyProblem whole(Field field, String sentence) {
        return new PolicyProblem("", field, sentence);
    }

    private static Map<String, String> stripped(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey,
                                it -> InvisibleCharacters.without(it.getValue()).strip()));
    }
}
