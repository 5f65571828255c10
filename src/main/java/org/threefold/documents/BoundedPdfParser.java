package org.threefold.documents;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// Reads the structure of a PDF of somebody else within [PdfBounds]. Unpacked are object streams
/// and cross-reference streams alone; pages, fonts and pictures stay packed. What is damaged is not
/// repaired.
final class BoundedPdfParser extends PDFParser {

    /// Characters of a line of the cross-reference table, which has 20, or of the first line.
    private static final int LONGEST_LINE = 4096;

    private final PdfBounds bounds;
    private final Map<Long, Map<COSObjectKey, COSBase>> objectStreams = new HashMap<>();
    private boolean inCrossReferences;
    private boolean inTable;
    private int depth;
    private int references;

    BoundedPdfParser(byte[] file, PdfBounds bounds) throws IOException {
        super(new RandomAccessReadBuffer(file));
        this.bounds = bounds;
    }

    /// What is encrypted could be measured only after it was decrypted, so it is not read at all.
    static final class Encrypted extends IOException {
        private static final long serialVersionUID = 1;
    }

    @Override
    protected void prepareDecryption() throws IOException {
        inCrossReferences = false;
        if (document.getTrailer().containsKey(COSName.ENCRYPT)) throw new Encrypted();
    }

    @Override
    protected COSDictionary retrieveTrailer() throws IOException {
        inCrossReferences = true;
        return super.retrieveTrailer();
    }

    @Override
    protected boolean parseXrefTable(long start) throws IOException {
        inTable = true;
        boolean found = super.parseXrefTable(start);
        inTable = false;
        return found;
    }

    @Override
    protected String readLine() throws IOException {
        if (inTable) bounds.entries(1);
        if (source.isEOF()) throw new IOException("The file ends where a line should begin");
        var line = new StringBuilder();
        int next = source.read();
        for (; next >= 0 && !isEOL(next); next = source.read()) {
            line.append((char) next);
            bounds.require(line.length() <= LONGEST_LINE);
        }
        if (next == ASCII_CR && source.peek() == ASCII_LF) source.read();
        return line.toString();
    }

    /// Within the cross-references every stream is one of them, whatever it says that it is.
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        var stream = super.parseCOSStream(dictionary);
        if (inCrossReferences)
            bounds.entries(PackedStructure.measure(stream, bounds) / row(stream));
        return stream;
    }

    /// Bytes of an entry.
    private long row(COSStream stream) throws IOException {
        var widths = stream.getCOSArray(COSName.W);
        long row = 0;
        for (int i = 0; widths != null && i < widths.size(); i++) row += widths.getInt(i, 0);
        if (row < 1) throw bounds.unreadable("Entries without a width");
        return row;
    }

    /// Each object stream is read once and whole, as PDFBox does, which would read it again for
    /// each object that is missing in it.
    @Override
    protected @Nullable COSBase parseObjectStreamObject(long stream, COSObjectKey key)
            throws IOException {
        var objects = objectStreams.get(stream);
        if (objects == null) {
            objects = new HashMap<>();
            objectStreams.put(stream, objects);
            var base = document.getObjectFromPool(getObjectKey(stream, 0)).getObject();
            if (base instanceof COSStream packed) objects.putAll(objectsOf(packed));
        }
        return objects.remove(key);
    }

    private Map<COSObjectKey, COSBase> objectsOf(COSStream stream) throws IOException {
        PackedStructure.measure(stream, bounds);
        try {
            return new BoundedObjectStream(stream, document, bounds).parseAllObjects();
        } catch (IOException damaged) {
            throw bounds.unreadable("An object stream that cannot be read");
        }
    }

    /// The length of a stream may be an object, whose stream has a length that is one, and so on.
    @Override
    protected COSBase parseObjectDynamically(COSObjectKey key, boolean inFile) throws IOException {
        bounds.require(++references <= PdfBounds.DEEPEST_REFERENCES);
        int outside = depth;
        depth = 0;
        try {
            return super.parseObjectDynamically(key, inFile);
        } finally {
            depth = outside;
            references--;
        }
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        bounds.object();
        bounds.require(++depth <= PdfBounds.DEEPEST);
        try {
            return super.parseDirObject();
        } finally {
            depth--;
        }
    }

    @Override
    protected COSName parseCOSName() throws IOException {
        var name = super.parseCOSName();
        bounds.name(name);
        return name;
    }
}
