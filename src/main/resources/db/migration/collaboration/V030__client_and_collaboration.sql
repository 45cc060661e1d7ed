-- A client has no account. She belongs to the organizer who works with her; no one else in the practice sees her.
create table client (
    tenant    uuid        not null,
    id        uuid        not null,
    version   int         not null,
    organizer uuid        not null,
    name      text        not null check (name <> ''),
    channel   text        not null check (channel in ('WHATSAPP', 'SMS', 'EMAIL', 'PHONE', 'NONE')),
    phone     text,
    email     text,
    language  text        not null,
    place     text,
    note      text,
    key       text,
    made      timestamptz not null,
    primary key (tenant, id),
    constraint an_imported_client_is_there_once unique (tenant, organizer, key)
);
create index on client (tenant, organizer, lower(name));

-- One organizer and one client, working on one purpose. It can't be closed without having been in its closing.
create table collaboration (
    tenant         uuid        not null,
    id             uuid        not null,
    version        int         not null,
    organizer      uuid        not null,
    client         uuid        not null,
    purpose        text        not null,
    length         text        not null check (length in ('SHORT', 'LONG')),
    funding        text        not null,
    starts         date        not null,
    expected_end   date,
    phase          text        not null check (phase in ('INTAKE', 'TRIAL', 'ONGOING', 'PAUSED', 'CLOSING', 'CLOSED')),
    before         text        check (before in ('INTAKE', 'TRIAL', 'ONGOING')),
    paused_until   date,
    reason         text,
    closed         timestamptz,
    trial_sessions smallint    not null check (trial_sessions between 0 and 20),
    every          smallint    not null check (every between 1 and 4),
    every_since    int         not null check (every_since >= 0),
    patience       smallint    not null check (patience between 1 and 7),
    held           int         not null check (held >= 0),
    key            text,
    made           timestamptz not null,
    primary key (tenant, id),
    foreign key (tenant, client) references client (tenant, id),
    constraint an_imported_collaboration_is_there_once unique (tenant, organizer, key),
    constraint a_pause_has_an_end check ((phase = 'PAUSED') = (paused_until is not null)),
    constraint closing_has_a_reason check ((phase in ('CLOSING', 'CLOSED')) = (reason is not null)),
    constraint closed_has_a_moment check ((phase = 'CLOSED') = (closed is not null))
);
create index on collaboration (tenant, organizer, phase);
create index on collaboration (tenant, client);

-- One appointment. A session held has its number; the numbers of a collaboration run from 1 without a gap.
create table session (
    tenant        uuid        not null,
    id            uuid        not null,
    version       int         not null,
    collaboration uuid        not null,
    starts        timestamptz not null,
    minutes       smallint    not null check (minutes between 15 and 720),
    place         text,
    outcome       text        not null
                  check (outcome in ('PLANNED', 'HELD', 'CANCELLED_BY_CLIENT', 'CANCELLED_BY_ORGANIZER', 'NO_SHOW')),
    number        int         check (number > 0),
    note          text,
    settled       timestamptz,
    primary key (tenant, id),
    foreign key (tenant, collaboration) references collaboration (tenant, id),
    constraint a_number_counts_sessions_held unique (tenant, collaboration, number),
    constraint a_session_held_has_a_number check ((outcome = 'HELD') = (number is not null)),
    constraint what_became_of_it_was_said_at_a_moment check ((outcome = 'PLANNED') = (settled is null))
);
create index on session (tenant, collaboration, starts);
create index on session (tenant, starts);
create index on session (tenant, starts) where outcome = 'PLANNED';

alter table client enable row level security;
alter table client force row level security;
create policy own_tenant on client using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
alter table collaboration enable row level security;
alter table collaboration force row level security;
create policy own_tenant on collaboration using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
alter table session enable row level security;
alter table session force row level security;
create policy own_tenant on session using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
