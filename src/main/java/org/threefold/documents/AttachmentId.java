package org.threefold.documents;

import org.threefold.kernel.Ids;

import java.util.UUID;

/// Names an attached file. Made when its form opens: sending it twice attaches it once.
public record AttachmentId(UUID value) {

    public static AttachmentId next() {
        return new AttachmentId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
