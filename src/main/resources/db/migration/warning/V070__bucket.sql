-- How each collaboration stands by what its organizer may read. Made of what was held and answered, and made anew whenever
-- something of that changes: deleting all of it loses nothing. It is kept so that a list of the worst needs no history.
create table bucket (
    tenant        uuid     not null,
    collaboration uuid     not null,
    day           date     not null,
    level         smallint not null check (level >= 0),
    alert         boolean  not null,
    kind          text     check (kind in ('FALL', 'SLIDE', 'SILENCE', 'DOUBT', 'MISMATCH')),
    about         text     check (about in ('HEARD', 'GOALS', 'STRUCTURE', 'DIRECTION', 'EXPERTISE')),
    apart         boolean  not null,
    primary key (tenant, collaboration),
    foreign key (tenant, collaboration) references collaboration (tenant, id)
);
alter table bucket enable row level security;
alter table bucket force row level security;
create policy own_tenant on bucket using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
