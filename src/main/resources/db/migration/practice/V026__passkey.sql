-- A key on somebody's phone or computer that signs in without a password. Found by its identifier before it is known
-- whose it is, so besides its own tenant a row is shown to whoever presents that, and that row alone.
create table passkey (
    tenant          uuid        not null,
    id              text        not null,
    organizer       uuid        not null,
    name            text        not null,
    attestation     bytea       not null,
    signature_count bigint      not null,
    verified        boolean     not null,
    transports      text[]      not null,
    may_be_synced   boolean     not null,
    synced          boolean     not null,
    made            timestamptz not null,
    last_used       timestamptz not null,
    primary key (tenant, id),
    foreign key (tenant, organizer) references organizer (tenant, id) on delete cascade,
    constraint a_passkey_signs_in_one_account unique (id)
);
create index on passkey (tenant, organizer);
alter table passkey enable row level security;
alter table passkey force row level security;
create policy own_tenant on passkey using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
create policy presented on passkey for select using (id = nullif(current_setting('peil.presented', true), ''));
