-- An encrypted text is longer than what was typed: 100,000 characters of up to three bytes each, in
-- Base64.
alter table drafts.draft drop constraint a_draft_is_bounded;
alter table drafts.draft add constraint a_draft_is_bounded check (length(content) between 1 and 450000);
