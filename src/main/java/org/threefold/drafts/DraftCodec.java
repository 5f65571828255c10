package org.threefold.drafts;

import java.util.UUID;

/// How the text of a draft is written into the database. The codec of a form that must not be
/// readable there encrypts; see [PlainDrafts] for all others.
public interface DraftCodec {

    /// Whether this codec is for the form. The first in Spring's order that is, is taken.
    boolean encodes(DraftForm form);

    String encode(UUID account, DraftForm form, String field, String text);

    String decode(UUID account, DraftForm form, String field, String stored);
}
