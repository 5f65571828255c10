/// The fictional practice, and the PostgreSQL that the demo, the tests and the benchmark bring
/// along.
@NullMarked
@ApplicationModule
package org.threefold.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
