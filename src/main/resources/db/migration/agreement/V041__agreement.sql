-- A version of an agreement. Its text is never changed: a change is a next number, which both confirm anew. What it means
-- (proposed, wished otherwise, made) is derived from who confirmed.
create table agreement (
    tenant         uuid        not null,
    id             uuid        not null,
    version        int         not null,
    collaboration  uuid        not null,
    number         int         not null check (number > 0),
    proposed       timestamptz not null,
    purpose        text        not null,
    lines          text[]      not null,
    trial_sessions smallint    not null check (trial_sessions between 0 and 10),
    patience       smallint    not null check (patience between 1 and 7),
    readers        text        not null,
    ending         text        not null,
    organizer_name text,
    organizer_at   timestamptz,
    client_name    text,
    client_at      timestamptz,
    wish           text,
    primary key (tenant, id),
    constraint versions_are_numbered unique (tenant, collaboration, number),
    constraint whoever_confirms_has_a_name
        check ((organizer_name is null) = (organizer_at is null) and (client_name is null) = (client_at is null)),
    constraint who_confirms_has_no_wish check (wish is null or client_at is null)
);
alter table agreement enable row level security;
alter table agreement force row level security;
create policy own_tenant on agreement using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
