package org.threefold.access;

/// Which accounts to list, and in which order. Each order has an index of its own, read either way.
///
/// @param words part of a name or a username; empty finds all
public record AccountQuery(String words, Order order, boolean descending) {

    /// By what accounts may be ordered.
    public enum Order {
        BY_NAME,
        BY_USERNAME
    }

    public AccountQuery {
        words = words.strip();
    }

    /// By name, from A to Z.
    public static AccountQuery of(String words) {
        return new AccountQuery(words, Order.BY_NAME, false);
    }
}
