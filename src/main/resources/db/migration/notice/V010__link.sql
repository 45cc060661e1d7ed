-- A link opens one thing for whoever holds it. Only its hash is kept; its tenant isn't known before it is found, so
-- besides its own tenant a row is shown to whoever presents its hash, and that row alone.
create table link (
    tenant   uuid        not null,
    id       uuid        not null,
    hash     text        not null,
    purpose  text        not null,
    subject  uuid        not null,
    language text        not null,
    made     timestamptz not null,
    expires  timestamptz not null,
    used     timestamptz,
    revoked  timestamptz,
    primary key (tenant, id),
    constraint a_hash_names_one_link unique (hash),
    constraint it_expires_after_it_was_made check (expires > made)
);
create index on link (tenant, purpose, subject, made);
alter table link enable row level security;
alter table link force row level security;
create policy own_tenant on link using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
create policy presented on link for select using (hash = nullif(current_setting('peil.presented', true), ''));
