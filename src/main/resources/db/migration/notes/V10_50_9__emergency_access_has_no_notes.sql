-- Process notes are for the author alone, in an emergency too. The seat that a policy asks for already
-- keeps emergency access out; this says it once more, whoever widens that policy.
call access.emergency_has_nothing_of('notes.process_note');
call access.emergency_has_nothing_of('notes.data_key');
