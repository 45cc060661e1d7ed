-- The first run happens once: its one row can be added by whoever comes first, and never changed or taken away.
-- It belongs to no practice; it says only that there is one.
create table installation (
    one      boolean     primary key default true,
    practice uuid        not null,
    begun    timestamptz not null,
    constraint there_is_one_installation check (one)
);
alter table installation enable row level security;
alter table installation force row level security;
create policy anyone_may_see_it on installation for select using (true);
create policy whoever_comes_first_begins_it on installation for insert with check (true);
