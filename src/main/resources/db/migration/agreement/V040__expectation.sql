-- What the two of one collaboration like: a point from 1 to 5 on each of five axes, 0 where it doesn't matter. A side is
-- there as a whole or not at all; without the organizer's, her profile counts.
create table expectation (
    tenant                   uuid     not null,
    collaboration            uuid     not null,
    version                  int      not null,
    organizer_structure      smallint check (organizer_structure between 0 and 5),
    organizer_lead           smallint check (organizer_lead between 0 and 5),
    organizer_start          smallint check (organizer_start between 0 and 5),
    organizer_homework       smallint check (organizer_homework between 0 and 5),
    organizer_directness     smallint check (organizer_directness between 0 and 5),
    client_structure         smallint check (client_structure between 0 and 5),
    client_lead              smallint check (client_lead between 0 and 5),
    client_start             smallint check (client_start between 0 and 5),
    client_homework          smallint check (client_homework between 0 and 5),
    client_directness        smallint check (client_directness between 0 and 5),
    words                    text,
    answered                 timestamptz,
    primary key (tenant, collaboration),
    constraint the_organizer_s_side_is_whole
        check (num_nulls(organizer_structure, organizer_lead, organizer_start, organizer_homework, organizer_directness) in (0, 5)),
    constraint the_client_s_side_is_whole
        check (num_nulls(client_structure, client_lead, client_start, client_homework, client_directness, answered) in (0, 6)),
    constraint words_come_with_an_answer check (words is null or answered is not null)
);
alter table expectation enable row level security;
alter table expectation force row level security;
create policy own_tenant on expectation using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
