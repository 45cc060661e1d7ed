-- An organizer and her account in one row. Who signs in is known by her address only, not yet by her practice, so
-- besides its own tenant a row is shown to whoever presents its address, and that row alone.
create table organizer (
    tenant   uuid        not null references practice (tenant),
    id       uuid        not null,
    version  int         not null,
    name     text        not null,
    email    text        not null,
    password text        not null,
    role     text        not null check (role in ('OWNER', 'ORGANIZER')),
    language text        not null,
    joined   timestamptz not null,
    ended    timestamptz,
    primary key (tenant, id),
    constraint an_address_signs_in_one_account unique (email),
    constraint an_address_is_kept_in_lower_case check (email = lower(email))
);
alter table organizer enable row level security;
alter table organizer force row level security;
create policy own_tenant on organizer using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
create policy presented on organizer for select using (email = nullif(current_setting('peil.presented', true), ''));
