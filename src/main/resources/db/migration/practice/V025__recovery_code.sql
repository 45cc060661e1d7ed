-- A recovery code signs in once when a password is forgotten or a device is lost. Only its hash is kept.
create table recovery_code (
    tenant    uuid        not null,
    organizer uuid        not null,
    hash      text        not null,
    made      timestamptz not null,
    used      timestamptz,
    primary key (tenant, organizer, hash),
    foreign key (tenant, organizer) references organizer (tenant, id) on delete cascade
);
alter table recovery_code enable row level security;
alter table recovery_code force row level security;
create policy own_tenant on recovery_code using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
