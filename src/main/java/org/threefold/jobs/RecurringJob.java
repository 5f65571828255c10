package org.threefold.jobs;

import org.threefold.kernel.Actor;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Work that recurs without anybody asking for it. It runs on one node at a time, outside any
/// transaction, and is given the system account to act as. A run that throws is logged and runs
/// again when its next time comes. It carries no data: what there is to do, it reads itself.
///
/// @param name module and work, such as `screening.due`: the key of its row in the database, so it
///     is not changed lightly
public record RecurringJob(String name, JobSchedule schedule, Consumer<Actor.System> work) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(\\.[a-z0-9-]+)+");

    public RecurringJob {
        if (!NAME.matcher(name).matches())
            throw new IllegalArgumentException("A job is named module.work, not " + name);
    }
}
