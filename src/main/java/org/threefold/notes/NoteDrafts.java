package org.threefold.notes;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.threefold.drafts.DraftCodec;
import org.threefold.drafts.DraftForm;
import org.threefold.drafts.Drafts;
import org.threefold.kernel.Outcome;

import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Drafts of process notes are encrypted as the notes are: the id of the data key, a colon, and the
/// ciphertext in Base64.
@Component
@Order(0)
class NoteDrafts implements DraftCodec {

    /// The form's key.
    static final String FORM = "process-note";

    private final CaseKeys keys;

    NoteDrafts(CaseKeys keys) {
        this.keys = keys;
    }

    @Override
    public boolean encodes(DraftForm form) {
        return form.key().equals(FORM);
    }

    @Override
    public boolean mayFail() {
        return true;
    }

    @Override
    public Outcome<String> encode(UUID account, DraftForm form, String field, String text) {
        return keys.forWriting(caseOf(form))
                .map(key -> stored(key, account, field, text))
                .<Outcome<String>>map(Outcome.Done::new)
                .orElseGet(() -> new Outcome.Refused<>(ProcessNotes.NO_KEY));
    }

    @Override
    public Outcome<String> decode(UUID account, DraftForm form, String field, String stored) {
        return readable(account, form, field, stored)
                .<Outcome<String>>map(Outcome.Done::new)
                .orElseGet(() -> new Outcome.Refused<>(Drafts.UNREADABLE));
    }

    static String stored(DataKey key, UUID account, String field, String text) {
        var ciphertext = key.encrypt(place(account, field), text);
        return key.id() + ":" + Base64.getEncoder().encodeToString(ciphertext);
    }

    private Optional<String> readable(UUID account, DraftForm form, String field, String stored) {
        try {
            int colon = stored.indexOf(':');
            var id = UUID.fromString(stored.substring(0, Math.max(colon, 0)));
            var ciphertext = Base64.getDecoder().decode(stored.substring(colon + 1));
            return Optional.ofNullable(keys.forReading(caseOf(form)).get(id))
                    .flatMap(key -> key.decrypt(place(account, field), ciphertext));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static DataKey.Place place(UUID account, String field) {
        return new DataKey.Place("drafts.draft", "content", account + " " + FORM + " " + field);
    }

    private static UUID caseOf(DraftForm form) {
        return Objects.requireNonNull(form.caseId(), "A process note is about a case").value();
    }
}
