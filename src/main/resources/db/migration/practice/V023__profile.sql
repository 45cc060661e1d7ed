-- How an organizer works and what she can be asked for. All of it is hers to leave open.
create table profile (
    tenant            uuid     not null,
    organizer         uuid     not null,
    structure         smallint check (structure between 1 and 5),
    lead              smallint check (lead between 1 and 5),
    start             smallint check (start between 1 and 5),
    homework          smallint check (homework between 1 and 5),
    directness        smallint check (directness between 1 and 5),
    specialisms       text[]   not null default '{}',
    other_specialisms text     not null default '',
    place             text     not null default '',
    languages         text[]   not null default '{}',
    other_languages   text     not null default '',
    funding           text[]   not null default '{}',
    capacity          smallint check (capacity between 0 and 99),
    primary key (tenant, organizer),
    foreign key (tenant, organizer) references organizer (tenant, id) on delete cascade
);
alter table profile enable row level security;
alter table profile force row level security;
create policy own_tenant on profile using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
