-- A practice dialogue that a practice wrote itself, in one language or in both, as its author typed it.
create table own_dialogue (
    tenant  uuid        not null,
    id      uuid        not null,
    author  uuid        not null,
    dutch   text        check (length(dutch) between 1 and 100000),
    english text        check (length(english) between 1 and 100000),
    kept    timestamptz not null,
    primary key (tenant, id),
    foreign key (tenant, author) references organizer (tenant, id),
    constraint it_is_in_some_language check (dutch is not null or english is not null)
);
alter table own_dialogue enable row level security;
alter table own_dialogue force row level security;
create policy own_tenant on own_dialogue using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
