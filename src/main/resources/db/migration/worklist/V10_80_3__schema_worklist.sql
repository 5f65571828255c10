-- The schema has the name of its module, and its functions say what they do. Their bodies follow in 10.80.16.
alter schema journey rename to worklist;
alter function worklist.gather(uuid) rename to collect_facts;
alter function worklist.keeps(uuid) rename to may_collect;
alter function worklist.put(uuid, jsonb, jsonb, boolean) rename to write_lists;
alter function worklist.put(text, uuid, jsonb, jsonb, boolean) rename to write_lists;
