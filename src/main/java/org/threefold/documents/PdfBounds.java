package org.threefold.documents;

import org.apache.pdfbox.cos.COSName;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/// Counts what one PDF of somebody else makes PDFBox keep in memory, and throws [TooMuch] past a
/// bound. Whoever reads an object may swallow that, so [#isTooMuch] says it again afterwards.
final class PdfBounds {

    /// Objects of every kind: numbers, texts, names, lists, dictionaries and their keys. Each takes
    /// some 20 to 120 bytes of memory.
    static final int MOST_OBJECTS = 1_000_000;

    /// Objects with a number of their own, as entries of the cross-reference table.
    static final int MOST_ENTRIES = 200_000;

    /// Different names. Usual are some hundreds.
    static final int MOST_NAMES = 50_000;

    /// Bytes of object streams and cross-reference streams, unpacked, in all.
    static final long MOST_UNPACKED = 10L * 1024 * 1024;

    /// Lists and dictionaries within each other.
    static final int DEEPEST = 100;

    /// Objects that have to be read while another one is read.
    static final int DEEPEST_REFERENCES = 20;

    private final Set<COSName> names = new HashSet<>();
    private int objects;
    private long entries;
    private long unpacked;
    private boolean tooMuch;
    private boolean unreadable;

    /// More than is let in.
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }

    boolean isTooMuch() {
        return tooMuch;
    }

    /// Whether a part of the structure could not be looked through.
    boolean isUnreadable() {
        return unreadable;
    }

    IOException unreadable(String why) {
        unreadable = true;
        return new IOException(why);
    }

    void object() throws TooMuch {
        require(++objects <= MOST_OBJECTS);
    }

    void name(COSName name) throws TooMuch {
        object();
        names.add(name);
        require(names.size() <= MOST_NAMES);
    }

    void entries(long more) throws TooMuch {
        entries += more;
        require(entries <= MOST_ENTRIES);
    }

    void unpacked(long more) throws TooMuch {
        unpacked += more;
        require(unpacked <= MOST_UNPACKED);
    }

    /// Every count goes through here: what was too much once stays so.
    void require(boolean within) throws TooMuch {
        tooMuch |= !within;
        if (tooMuch) throw new TooMuch();
    }
}
