package org.threefold.documents;

import org.threefold.kernel.Page;

/// One page of what is attached to a case, and what whoever reads it may do there.
///
/// @param adds whether they may attach a file, and retract one
/// @param opens whether they may open one
public record AttachmentList(Page<Attachment> page, boolean adds, boolean opens) {}
