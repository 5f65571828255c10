package org.threefold.medicine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts the items of an instruction together. What contradicts itself, or has something unread, is
/// not known.
final class DoseAssembly {

    private static final BigDecimal DAY = BigDecimal.valueOf(24);

    private final List<DoseItem> items;
    private final List<Step> steps = new ArrayList<>();
    private final List<Taking> takings = new ArrayList<>();
    private final List<Step.Most> most = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private TakingDraft now = new TakingDraft();
    private List<Amount> before = List.of();
    private boolean asNeeded = false;
    private String reason = "";
    private boolean rated = false;
    private boolean comma = false;
    private boolean lasts = false;
    private boolean stopped = false;
    private boolean joined = false;
    private boolean either = false;

    DoseAssembly(List<DoseItem> items) {
        this.items = items;
    }

    DoseText read() {
        items.forEach(this::add);
        endStep();
        if (!wrong.isEmpty()) return new DoseText.NotKnown(wrong.getFirst());
        if (steps.isEmpty()) return new DoseText.NotKnown(DoseText.NOTHING);
        return new DoseText.Known(steps, asNeeded, reason);
    }

    private void add(DoseItem item) {
        switch (item) {
            case DoseItem.And _ -> joined = true;
            case DoseItem.Or _ -> either = true;
            case DoseItem.Much(var amount, var reference) -> much(amount, reference);
            case DoseItem.Bare(var value) -> bare(value);
            case DoseItem.Rate(var times) -> now.rate(times);
            case DoseItem.Slot(var name) -> now.slot(name, joint(), joined && rated);
            case DoseItem.Meals _ -> now.meals();
            case DoseItem.Weekdays(var days) -> now.weekdays(days);
            case DoseItem.Once _ -> now.once();
            case DoseItem.OnDay _ -> onDay();
            case DoseItem.Lasts _ -> lasts = true;
            case DoseItem.Comma _ -> comma = true;
            case DoseItem.FullStop _ -> stopped = lasts;
            case DoseItem.Next _ -> endStep();
            case DoseItem.AsNeeded(var why) -> needed(why);
            case DoseItem.Most limit -> limit(limit);
            case DoseItem.Unread(var words) -> wrong.add(words);
        }
        after(item);
    }

    /// What an item leaves behind for the next one.
    private void after(DoseItem item) {
        if (item instanceof DoseItem.Comma || item instanceof DoseItem.FullStop) return;
        if (!(item instanceof DoseItem.And)) {
            rated = item instanceof DoseItem.Rate;
            joined = false;
            comma = false;
        }
        if (!(item instanceof DoseItem.Or)) either = false;
        if (item instanceof DoseItem.Much
                || item instanceof DoseItem.Bare
                || item instanceof DoseItem.Next) {
            lasts = false;
            stopped = false;
        }
    }

    private TakingDraft.Joint joint() {
        if (joined) return TakingDraft.Joint.AND;
        return comma ? TakingDraft.Joint.COMMA : TakingDraft.Joint.NONE;
    }

    private void onDay() {
        if (now.named()) endStep();
        now.day();
    }

    /// An amount after a duration is the next step of a change. After a full stop it may as well
    /// be something that is taken beside it.
    private void follow() {
        if (stopped && now.amounted()) wrong.add("whether one instruction follows the other");
        boolean later = now.named() || (lasts && !joined);
        if (later && now.amounted()) endStep();
    }

    private void much(Amount amount, DoseItem.Reference reference) {
        switch (reference) {
            case EACH -> now.each(amount);
            case AGAIN -> now.again(amount);
            case NEW -> {
                follow();
                if (now.timed() && (now.amounted() || joined)) endTaking();
                now.amount(amount, either);
            }
        }
    }

    private void bare(BigDecimal value) {
        if (!DoseUnit.PIECE.mayBe(value) || (now.amounted() && !now.timed())) {
            wrong.add(value.toPlainString());
            return;
        }
        var last = now.amounted() ? now.lastUnit() : lastUnit();
        much(new Amount(value, last.orElse(DoseUnit.PIECE)), DoseItem.Reference.NEW);
    }

    private Optional<DoseUnit> lastUnit() {
        return before.stream().map(Amount::unit).filter(DoseUnit::countsPieces).findFirst();
    }

    private void needed(String why) {
        asNeeded = true;
        if (reason.isEmpty()) reason = why;
    }

    private void limit(DoseItem.Most limit) {
        var aDay = limit.value().multiply(DAY.divide(limit.hours(), MathContext.DECIMAL64));
        if (aDay.signum() <= 0) wrong.add("a limit of " + limit.value().toPlainString());
        else most.add(new Step.Most(aDay, limit.unit(), limit.times()));
    }

    private void endTaking() {
        now.problem().ifPresent(wrong::add);
        if (now.says()) {
            takings.add(now.taking(before));
            if (now.amounted()) before = takings.getLast().amounts();
        }
        now = new TakingDraft();
    }

    /// An amount of the step before holds on where the next says only how often.
    private void endStep() {
        endTaking();
        if (takings.isEmpty() && !most.isEmpty()) takings.add(new Taking(List.of(), null, null));
        if (takings.size() == 1 && takings.getFirst().timesADay() == null) soOften();
        if (!takings.isEmpty()) steps.add(new Step(takings, most));
        takings.clear();
        most.clear();
    }

    /// "Up to 4 times a day" says how often where nothing else does.
    private void soOften() {
        var times = most.stream().filter(Step.Most::times).map(Step.Most::value).findFirst();
        var only = takings.getFirst();
        times.ifPresent(it -> takings.set(0, new Taking(only.amounts(), only.each(), it)));
    }
}
