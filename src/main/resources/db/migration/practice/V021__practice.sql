-- A practice is the tenant: one organizer, or a few together.
create table practice (
    tenant  uuid        not null,
    version int         not null,
    name    text        not null,
    zone    text        not null,
    begun   timestamptz not null,
    primary key (tenant)
);
alter table practice enable row level security;
alter table practice force row level security;
create policy own_tenant on practice using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
