package org.threefold.drafts;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.threefold.kernel.Outcome;

import java.util.UUID;

/// Writes the text as it is.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PlainDrafts implements DraftCodec {

    @Override
    public boolean encodes(DraftForm form) {
        return true;
    }

    @Override
    public boolean mayFail() {
        return false;
    }

    @Override
    public Outcome<String> encode(UUID account, DraftForm form, String field, String text) {
        return new Outcome.Done<>(text);
    }

    @Override
    public Outcome<String> decode(UUID account, DraftForm form, String field, String stored) {
        return new Outcome.Done<>(stored);
    }
}
