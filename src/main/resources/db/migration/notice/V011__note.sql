-- A note is a few words and a link for somebody. It is kept before it is sent, so that it can wait for a mail server, or
-- for the sender to bring it over herself. The words are a message key, the link an identifier: no content, no secret.
create table note (
    tenant   uuid        not null,
    id       uuid        not null,
    sender   uuid        not null,
    name     text        not null,
    phone    text,
    email    text,
    language text        not null,
    link     uuid        not null,
    words    text        not null,
    made     timestamptz not null,
    sent     timestamptz,
    settled  timestamptz,
    problem  text,
    primary key (tenant, id),
    foreign key (tenant, link) references link (tenant, id) on delete cascade
);
create index on note (tenant, sender, made) where settled is null;
create index on note (tenant, link) where sent is null and settled is null;
alter table note enable row level security;
alter table note force row level security;
create policy own_tenant on note using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
