-- A file with evaluations of the past: kept from the moment somebody looks at it until it has been brought in, since what
-- she saw is what must be stored, and any node may do it. What it held is gone a day later.
create table history (
    tenant    uuid        not null,
    id        uuid        not null,
    organizer uuid        not null,
    name      text        not null,
    content   bytea       not null,
    made      timestamptz not null,
    begun     timestamptz,
    ended     timestamptz,
    total     int         not null,
    done      int         not null default 0,
    stored    int,
    failed    boolean     not null default false,
    primary key (tenant, id),
    constraint it_ends_after_it_began check (ended is null or begun is not null)
);
alter table history enable row level security;
alter table history force row level security;
create policy own_tenant on history using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
