package org.threefold.intake;

import org.jspecify.annotations.Nullable;
import org.threefold.forms.Reply;
import org.threefold.kernel.CaseId;

import java.time.Instant;
import java.util.UUID;

/// One answer that the patient gave, as they gave it. Reported, never confirmed. A changed answer
/// is a new one that names the one before.
public record HomeAnswer(
        HomeAnswerId id,
        CaseId caseId,
        String question,
        Reply answer,
        UUID by,
        Instant at,
        @Nullable HomeAnswerId supersedes) {}
