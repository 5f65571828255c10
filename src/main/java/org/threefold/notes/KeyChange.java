package org.threefold.notes;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// At each start, after the migrations: wraps by the primary key the data keys that another one
/// wraps, so that the other can be removed from the file afterwards. What cannot be unwrapped is
/// left as it is, and logged.
@Component
class KeyChange implements Callback {

    private static final Logger LOG = LoggerFactory.getLogger(KeyChange.class);

    private final NoteKeys keys;

    KeyChange(NoteKeys keys) {
        this.keys = keys;
    }

    @Override
    public void handle(Event event, Context context) {
        wrapAnew(JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true)));
    }

    void wrapAnew(JdbcClient owner) {
        long left =
                owner
                        .sql("select id, case_id, wrapped_by, wrapped from notes.data_key")
                        .query(CaseKeys.Wrapped.class)
                        .list()
                        .stream()
                        .filter(row -> !wrapped(owner, row))
                        .count();
        if (left > 0)
            LOG.error(
                    "{} data keys of process notes cannot be unwrapped by the keys in the file of"
                            + " THREEFOLD_NOTES_KEY: these notes cannot be read. Nothing was"
                            + " changed. Restore the file that they were written with.",
                    left);
    }

    private boolean wrapped(JdbcClient owner, CaseKeys.Wrapped row) {
        var key = keys.unwrap(row.wrappedBy(), row.wrapped(), row.id(), row.caseId());
        if (key.isPresent() && row.wrappedBy() != keys.primary())
            owner.sql(
                            "update notes.data_key set wrapped = :wrapped, wrapped_by = :number"
                                    + " where id = :id")
                    .param("wrapped", keys.wrap(key.get(), row.id(), row.caseId()))
                    .param("number", keys.primary())
                    .param("id", row.id())
                    .update();
        return key.isPresent();
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "keys of notes";
    }
}
