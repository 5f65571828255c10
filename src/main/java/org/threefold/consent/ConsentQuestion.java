package org.threefold.consent;

import org.threefold.forms.Option;
import org.threefold.forms.TeachBack;

/// One of the ten questions: asked once, and asked again in other words after a wrong answer.
///
/// @param id `T1` to `T10`
/// @param critical whether nobody signs who has not understood it
public record ConsentQuestion(String id, boolean critical, TeachBack first, TeachBack again) {

    /// The wording of a round, from one: another one than in the round before.
    public TeachBack in(int round) {
        return round % 2 == 1 ? first : again;
    }

    boolean offers(int round, String code) {
        return in(round).options().stream().anyMatch(it -> it.code().equals(code));
    }

    boolean isRight(int round, String code) {
        return in(round).answer().code().equals(code);
    }

    /// The words of what was chosen.
    public String words(int round, String code) {
        return in(round).options().stream()
                .filter(it -> it.code().equals(code))
                .map(Option::words)
                .findFirst()
                .orElse(code);
    }
}
