package org.threefold.drafts;

import org.threefold.kernel.Outcome;

import java.util.UUID;

/// How the text of a draft is written into the database. The codec of a form that must not be
/// readable there encrypts, and refuses where it cannot; see [PlainDrafts] for all others.
public interface DraftCodec {

    /// Whether this codec is for the form. The first in Spring's order that is, is taken.
    boolean encodes(DraftForm form);

    /// Whether a stored text may turn out not to be readable. Such a text is never overwritten or
    /// removed.
    boolean mayFail();

    Outcome<String> encode(UUID account, DraftForm form, String field, String text);

    Outcome<String> decode(UUID account, DraftForm form, String field, String stored);
}
