/// Where a case stands, what it waits for, and who is to do it. All of it is read off the facts of
/// the modules below; nobody tells this module anything but that a case has changed.
///
/// The service is [WorkLists]. Milestones, stages and tasks are declared by their modules (see
/// `progress`); [Stages] has the order of the stages.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "progress",
            "access",
            "jobs",
            "live",
            "casefile",
            "evaluation",
            "intake",
            "safety",
            "screening",
            "conference",
            "review",
            "consent",
            "preparation"
        })
package org.threefold.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
