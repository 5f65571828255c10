package org.threefold.drafts;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

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
    public String encode(UUID account, DraftForm form, String field, String text) {
        return text;
    }

    @Override
    public String decode(UUID account, DraftForm form, String field, String stored) {
        return stored;
    }
}
