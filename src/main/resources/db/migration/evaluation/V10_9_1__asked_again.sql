-- A contradicted answer that was asked again stays, is recorded anew, and says why.
alter table evaluation.entry drop constraint an_entry_is_of_one_nature;
alter table evaluation.entry add constraint an_entry_is_of_one_nature
    check (nature in ('ANSWER', 'ADDENDUM', 'CORRECTION', 'LATE_ENTRY', 'ASKED_AGAIN'));
