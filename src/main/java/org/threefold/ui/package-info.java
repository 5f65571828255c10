/// What people see: the frame, the looks, and the pages of clinic, portal and administration.
///
/// The user interface: it may use every module below, and no module uses it. Only here is Vaadin
/// known. Pages hold no rules, no SQL and no role names: they ask a service and show its answer.
@NullMarked
@ApplicationModule
package org.threefold.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
