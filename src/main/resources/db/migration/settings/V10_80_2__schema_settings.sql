-- The schema has the name of its module.
alter schema policy rename to settings;
