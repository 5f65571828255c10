-- Some people have one name. It stands as the family name, and the given name stays empty.
alter table casefile.person drop constraint a_person_has_a_given_name;

-- Possible duplicates are looked for among those born on the same day; names are compared afterwards.
create index person_by_birth_date on casefile.person (birth_date);
