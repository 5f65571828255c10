-- A visit is one's own. Anybody on a case could be shown as somebody else who is there.
create policy one_is_present_oneself on live.presence as restrictive for insert to threefold_app
    with check (account_id = (select access.uid()));
