-- How often somebody tried to sign in, by what she typed and by where she came from; both hashed. It belongs to no
-- practice, since nobody is known yet: a row is shown to whoever presents its hash, and to everybody once it has expired,
-- so that it can be cleared away.
create table attempt (
    who      text        primary key,
    failures int         not null check (failures >= 0),
    last     text        not null,
    until    timestamptz not null,
    expires  timestamptz not null
);
create index on attempt (expires);
alter table attempt enable row level security;
alter table attempt force row level security;
create policy presented on attempt using (who = nullif(current_setting('peil.presented', true), ''));
create policy expired on attempt using (expires < now());
