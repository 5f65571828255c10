package org.threefold.interop;

import org.threefold.referral.Duplicate;

import java.util.List;

/// What was understood of a file, before anything of it is stored, and who of the persons known
/// already may be the one it is about.
public record Preview(String fileName, Reading.Understood understood, List<Duplicate> duplicates) {

    public Preview {
        duplicates = List.copyOf(duplicates);
    }
}
