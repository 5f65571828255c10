-- Triggers run whoever may call their function.
revoke all on function audit.refuse_change() from public;
