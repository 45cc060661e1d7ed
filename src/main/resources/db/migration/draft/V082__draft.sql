-- A message that an organizer writes; nobody else reads it. What it waits for, follows from its moments.
create table draft (
    tenant        uuid        not null,
    id            uuid        not null,
    version       int         not null,
    organizer     uuid        not null,
    collaboration uuid,
    language      text        not null check (language in ('nl', 'en')),
    subject       text        check (length(subject) <= 150),
    words         text        not null check (length(words) between 1 and 6000),
    changed       timestamptz not null,
    held_until    timestamptz,
    decided       timestamptz,
    sent          timestamptz,
    primary key (tenant, id),
    foreign key (tenant, collaboration) references collaboration (tenant, id),
    constraint held_or_decided check (held_until is null or decided is null)
);
create index on draft (tenant, organizer, changed);
alter table draft enable row level security;
alter table draft force row level security;
create policy own_tenant on draft using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
