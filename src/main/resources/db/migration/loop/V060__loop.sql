-- Every open end is a row: whose it is, what it is about, what to do and from which day. It stays until it was said what
-- became of it. What it is about and what to do are keys and identifiers: no word that a person typed.
create table loop (
    tenant    uuid        not null,
    id        uuid        not null,
    version   int         not null,
    owner     uuid        not null,
    subject   uuid        not null,
    purpose   text        not null,
    next_step text        not null,
    due       date        not null,
    made      timestamptz not null,
    back      date,
    later     int         not null check (later >= 0),
    closed    timestamptz,
    how       text,
    primary key (tenant, id),
    constraint closed_says_what_became_of_it check ((closed is null) = (how is null)),
    constraint it_comes_back_on_its_day_or_after check (back is null or back >= due)
);
create unique index one_of_a_kind_is_open on loop (tenant, subject, purpose) where closed is null;
create index on loop (tenant, owner, due) where closed is null;
alter table loop enable row level security;
alter table loop force row level security;
create policy own_tenant on loop using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
