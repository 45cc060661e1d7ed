-- A sentence of an organizer's own, kept with a guide. Only she reads it.
create table own_phrase (
    tenant    uuid not null,
    id        uuid not null,
    organizer uuid not null,
    guide     text not null,
    words     text not null check (length(words) between 1 and 300),
    kept      timestamptz not null,
    primary key (tenant, id)
);
create index on own_phrase (tenant, organizer, guide, kept);
alter table own_phrase enable row level security;
alter table own_phrase force row level security;
create policy own_tenant on own_phrase using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
