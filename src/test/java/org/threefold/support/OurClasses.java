package org.threefold.support;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.threefold.Application;

/// The classes of the portal, for tests that look at what uses what. Reading them takes seconds, so
/// they are read once for all of these tests.
public final class OurClasses {

    private static final class Read {
        static final JavaClasses ALL =
                new ClassFileImporter()
                        .importUrl(
                                Application.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation());
    }

    private OurClasses() {}

    /// Those that lie where the application does: no test, and nothing of the demo.
    public static JavaClasses all() {
        return Read.ALL;
    }
}
