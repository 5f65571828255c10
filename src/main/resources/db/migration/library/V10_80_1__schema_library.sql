-- The schema has the name of its module. How far a source was checked is its level of verification; see
-- decision record 0054 for this and what follows.
alter schema evidence rename to library;
alter table library.statement rename column mark to verification_level;
