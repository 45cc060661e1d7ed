-- A practice talk of an organizer; nobody else reads it. What she said, with which dialogue and which seed: all else
-- follows from it. The edition is a fingerprint of the dialogue as it was then, so that a later one can say that it differs.
create table talk (
    tenant      uuid        not null,
    id          uuid        not null,
    organizer   uuid        not null,
    dialogue    text        not null check (length(dialogue) <= 64),
    edition     text        not null check (length(edition) = 64),
    language    text        not null check (language in ('nl', 'en')),
    seed        bigint      not null,
    moves       jsonb       not null,
    begun       timestamptz not null,
    ended       timestamptz,
    ended_as    text        check (ended_as in ('GOOD', 'SO_SO', 'BROKEN')),
    ended_title text,
    primary key (tenant, id),
    foreign key (tenant, organizer) references organizer (tenant, id) on delete cascade,
    constraint an_ended_talk_says_how
        check ((ended is null) = (ended_as is null) and (ended is null) = (ended_title is null))
);
create index on talk (tenant, organizer, begun);
alter table talk enable row level security;
alter table talk force row level security;
create policy own_tenant on talk using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
