/// What people see: the frame, the looks, and the pages of clinic, portal and administration.
///
/// The roof of the house, so it may use every room below, and nobody uses it. Only here is Vaadin
/// known. Pages hold no rules, no SQL and no role names: they ask a door and show its answer.
@NullMarked
@ApplicationModule
package org.threefold.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
