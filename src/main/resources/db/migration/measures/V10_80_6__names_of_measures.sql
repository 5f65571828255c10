-- The relation of whoever asks to a case.
alter function measures.tie_to(uuid) rename to relation_to;
