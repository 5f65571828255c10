package org.threefold.notes;

import com.google.crypto.tink.Aead;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;

/// The file of the setting `threefold.notes.key`: one key a line, as its number, a space and 32
/// bytes in Base64. The first line is the primary key; a number is never used for another key.
/// Lines that begin with `#` are comments.
public final class NoteKeyFile {

    private static final String WANTED =
            "Set THREEFOLD_NOTES_KEY to a file that only the portal can read, and keep a copy of it"
                    + " apart from the backups of the database. Make one with: (umask 077; echo \"1"
                    + " $(openssl rand -base64 32)\" > notes.key). Do not make another where there"
                    + " are notes already: they can be read with their own key only.";

    private NoteKeyFile() {}

    /// Makes a file with one key where there is none, readable by its owner alone.
    public static void make(Path file) {
        if (Files.exists(file)) return;
        try {
            var owner = PosixFilePermissions.fromString("rw-------");
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
            Files.writeString(file, line(1, AesKeys.fresh()));
        } catch (IOException failed) {
            throw new IllegalStateException("No key of notes can be made in " + file, failed);
        }
    }

    static String line(int number, byte[] key) {
        return number + " " + Base64.getEncoder().encodeToString(key) + "\n";
    }

    /// Refuses where nothing is set, and what is no such file.
    static NoteKeys read(String setting) {
        if (setting.isBlank()) throw new Unusable("The key of process notes is not set.");
        try {
            return of(Files.readAllLines(Path.of(setting.strip())));
        } catch (IOException | IllegalArgumentException failed) {
            throw new Unusable("There is no key of process notes in '" + setting + "'.");
        }
    }

    private static NoteKeys of(List<String> lines) {
        var keys = new LinkedHashMap<Integer, Aead>();
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) continue;
            var parts = line.strip().split("\\s+");
            if (parts.length != 2) throw new IllegalArgumentException("A number and a key");
            var key = AesKeys.of(Base64.getDecoder().decode(parts[1]));
            if (keys.put(Integer.valueOf(parts[0]), key) != null)
                throw new IllegalArgumentException("A number twice");
        }
        if (keys.isEmpty()) throw new IllegalArgumentException("No key");
        return new NoteKeys(keys.firstEntry().getKey(), keys);
    }

    /// The application does not start with this setting.
    static final class Unusable extends RuntimeException {
        Unusable(String why) {
            super(why);
        }
    }

    /// Says at startup what is wrong, and what to set.
    static final class Explained extends AbstractFailureAnalyzer<Unusable> {
        @Override
        protected FailureAnalysis analyze(Throwable root, Unusable cause) {
            return new FailureAnalysis(cause.getMessage(), WANTED, cause);
        }
    }
}
