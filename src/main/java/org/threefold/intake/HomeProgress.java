package org.threefold.intake;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// How far the patient is, without any content. What only some are asked is not counted.
public record HomeProgress(int answered, int asked, @Nullable Instant sent) {

    public String words() {
        if (sent != null) return "Ready for review";
        if (answered == 0) return "Not begun";
        return "%d of %d questions answered".formatted(answered, asked);
    }
}
