-- What is added to the library prints the name of the account.
create policy added_in_ones_own_name on evidence.source as restrictive for insert to threefold_app
    with check (by_name = (select access.own_name()));
create policy added_in_ones_own_name on evidence.statement as restrictive for insert to threefold_app
    with check (by_name = (select access.own_name()));
create policy added_in_ones_own_name on evidence.standing as restrictive for insert to threefold_app
    with check (by_name = (select access.own_name()));
create policy added_in_ones_own_name on evidence.review as restrictive for insert to threefold_app
    with check (by_name = (select access.own_name()));
