package org.threefold.history;

import java.util.stream.Stream;

/// One thing that is wrong with one field, in a sentence for the person who can mend it. A doubt
/// is mended by saying that it is right after all; anything else by changing it.
public record HistoryProblem(HistoryField field, String sentence, boolean doubt) {

    static Stream<HistoryProblem> when(boolean wrong, HistoryField field, String sentence) {
        return wrong ? Stream.of(new HistoryProblem(field, sentence, false)) : Stream.empty();
    }

    static Stream<HistoryProblem> doubt(boolean strange, HistoryField field, String sentence) {
        return strange ? Stream.of(new HistoryProblem(field, sentence, true)) : Stream.empty();
    }
}
