package org.threefold.medicine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A place among the tokens of an instruction. What is eaten lies behind it.
final class Cursor {

    private final List<Token> tokens;
    private int at = 0;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean ended() {
        return at >= tokens.size();
    }

    int at() {
        return at;
    }

    boolean back(int to) {
        at = to;
        return false;
    }

    Token next() {
        return tokens.get(at++);
    }

    /// The canonical word at a distance; empty past the end, "#" for a number.
    String peek(int ahead) {
        if (at + ahead >= tokens.size()) return "";
        var token = tokens.get(at + ahead);
        return token.isNumber() ? "0" : DoseWords.canonical(token.text());
    }

    boolean sees(String word) {
        return peek(0).equals(word);
    }

    boolean seesNumber() {
        return !ended() && tokens.get(at).isNumber();
    }

    boolean seesWord() {
        return !ended() && tokens.get(at).isWord();
    }

    /// Moves behind these words, or stays.
    boolean eat(String phrase) {
        int words = 0;
        for (int from = 0; from < phrase.length(); words++) {
            int space = phrase.indexOf(' ', from);
            int end = space < 0 ? phrase.length() : space;
            var word = peek(words);
            if (word.length() != end - from || !phrase.startsWith(word, from)) return false;
            from = end + 1;
        }
        at += words;
        return true;
    }

    boolean eatAny(String... phrases) {
        for (var phrase : phrases) if (eat(phrase)) return true;
        return false;
    }

    /// Moves behind a token of this pattern, or stays.
    boolean skip(String pattern) {
        if (ended() || !tokens.get(at).text().matches(pattern)) return false;
        at++;
        return true;
    }

    /// A number, or the two of a range that rises; nothing, and no move, where a range falls.
    Optional<Span> number() {
        if (!seesNumber()) return Optional.empty();
        int from = at;
        var low = next().value();
        int after = at;
        boolean range = eatAny("-", "to", "or", "- to", "up to");
        if (!range || !seesNumber()) {
            at = after;
            return Optional.of(new Span(low, low));
        }
        var high = next().value();
        if (high.compareTo(low) > 0) return Optional.of(new Span(low, high));
        at = from;
        return Optional.empty();
    }

    /// What is still to come, as it was written.
    String rest(int from, int to) {
        var words = new StringBuilder();
        for (int i = from; i < Math.min(to, tokens.size()); i++)
            words.append(words.isEmpty() || tokens.get(i).close() ? "" : " ")
                    .append(tokens.get(i).text());
        return words.toString();
    }

    record Span(BigDecimal low, BigDecimal high) {}
}
