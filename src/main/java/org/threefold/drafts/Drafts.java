package org.threefold.drafts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Verdict;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;

/// Texts that are being typed: kept for whoever types them, until the form is submitted. Keeping
/// one is no deed: it leaves an audit event only where it is denied.
@Service
@Transactional
public class Drafts {

    /// Longest text of one field, in characters.
    public static final int LONGEST = 100_000;

    /// Why a draft that is there is not shown, nor overwritten.
    public static final String UNREADABLE =
            "What you were typing here is kept, but it cannot be decrypted with the key that the"
                    + " portal has. Nothing was deleted. Tell whoever runs the portal.";

    static final String TOO_LONG =
            "This text is longer than 100,000 characters, so it is not kept while you type.";

    private static final int LONGEST_FIELD = 200;

    private final Access access;
    private final TypedTextStore store;
    private final Clock clock;

    Drafts(Access access, TypedTextStore store, Clock clock) {
        this.access = access;
        this.store = store;
        this.clock = clock;
    }

    /// Keeps what one field holds by now; an empty text removes it.
    public Outcome<Instant> save(Actor by, DraftForm form, String field, String text) {
        return ask(by, form)
                .then(permit -> store.changeable(permit, form))
                .then(
                        permit -> {
                            if (text.length() > LONGEST) return new Outcome.Refused<>(TOO_LONG);
                            var now = clock.instant();
                            var key = field.substring(0, Math.min(LONGEST_FIELD, field.length()));
                            if (!text.isEmpty()) return store.save(permit, form, key, text, now);
                            store.remove(permit, form, key);
                            return new Outcome.Done<>(now);
                        });
    }

    /// What was typed and not submitted, by field.
    public Outcome<Map<String, String>> of(Actor by, DraftForm form) {
        return ask(by, form).then(permit -> store.all(permit, form));
    }

    /// Submits a form: once it is done, its drafts are gone with the same commit. What is refused
    /// keeps them.
    public <O extends Outcome<?>> O submit(Actor by, DraftForm form, Supplier<O> act) {
        var outcome = act.get();
        if (outcome instanceof Outcome.Done<?>) discard(by, form);
        return outcome;
    }

    /// The same for one field, where each is submitted alone.
    public <O extends Outcome<?>> O submit(
            Actor by, DraftForm form, String field, Supplier<O> act) {
        var outcome = act.get();
        if (outcome instanceof Outcome.Done<?>) save(by, form, field, "");
        return outcome;
    }

    /// Whoever typed it does not want it any more.
    public Outcome<Boolean> discard(Actor by, DraftForm form) {
        return ask(by, form)
                .then(permit -> store.changeable(permit, form))
                .map(
                        permit -> {
                            store.remove(permit, form);
                            return true;
                        });
    }

    private Verdict ask(Actor by, DraftForm form) {
        return form.caseId() == null
                ? access.ask(by, Act.KEEP_DRAFT)
                : access.ask(by, Act.KEEP_CASE_DRAFT, form.caseId());
    }
}
