-- A proposal and what ended it print the name of the account.
create policy proposed_in_ones_own_name on policy.proposal as restrictive for insert to threefold_app
    with check (name = (select access.own_name()));
create policy ended_in_ones_own_name on policy.ending as restrictive for insert to threefold_app
    with check (name = (select access.own_name()));
