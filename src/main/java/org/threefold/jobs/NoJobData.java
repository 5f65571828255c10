package org.threefold.jobs;

import com.github.kagkarlsson.scheduler.exceptions.SerializationException;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;

/// Jobs have no data. Whatever is in the column for it is refused unread, so that a row that
/// somebody wrote by SQL never becomes an object.
final class NoJobData implements Serializer {

    @Override
    public byte @Nullable [] serialize(@Nullable Object data) {
        if (data == null) return null;
        throw refused();
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] written) {
        if (written == null) return null;
        throw refused();
    }

    private static SerializationException refused() {
        return new SerializationException(
                "Background jobs have no data", new IllegalArgumentException("data"));
    }
}
