package org.threefold.documents;

import java.util.Arrays;
import java.util.Optional;

/// The types of files that may be attached, told apart by how their bytes begin: never by a name or
/// by what a browser says.
public enum FileType {
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');

    private final String mediaType;
    private final String extension;
    private final int[] opening;

    FileType(String mediaType, String extension, int... opening) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.opening = opening;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    static Optional<FileType> of(byte[] file) {
        return Arrays.stream(values()).filter(it -> it.opens(file)).findFirst();
    }

    static FileType named(String mediaType) {
        return Arrays.stream(values())
                .filter(it -> it.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    private boolean opens(byte[] file) {
        if (file.length < opening.length) return false;
        for (int i = 0; i < opening.length; i++) if ((file[i] & 0xFF) != opening[i]) return false;
        return true;
    }
}
