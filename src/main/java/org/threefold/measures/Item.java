package org.threefold.measures;

import org.jspecify.annotations.Nullable;
import org.threefold.library.VerificationLevel;

/// One question. `heading` are the words of the groups around it; `mark` says how far the wording
/// was checked where that differs from the rest.
public record Item(
        String linkId,
        String heading,
        String text,
        Shape shape,
        boolean required,
        Asking asking,
        @Nullable String loinc,
        @Nullable VerificationLevel mark) {

    /// An answer to it, in the words that were chosen.
    public String words(Reply reply) {
        return switch (reply) {
            case Reply.Picked(var code) ->
                    shape instanceof Shape.Choice choice
                            ? choice.option(code).map(Option::words).orElse(code)
                            : code;
            case Reply.Amount(var value) -> Numbers.plain(value);
            case Reply.YesNo(var yes) -> yes ? "Yes" : "No";
            case Reply.On(var day) -> day.toString();
            case Reply.Words(var text) -> text;
            case Reply.Declined _ -> "No answer given";
        };
    }
}
