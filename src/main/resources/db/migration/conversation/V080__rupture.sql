-- Something between the two that needs a talk: who raised it, what came of the talk, and whether both say that it is mended.
-- Its state is derived. One is open in a collaboration at a time: while it is, the work waits.
create table rupture (
    tenant           uuid        not null,
    id               uuid        not null,
    version          int         not null,
    collaboration    uuid        not null,
    raised_by        text        not null check (raised_by in ('ORGANIZER', 'CLIENT')),
    raised           timestamptz not null,
    origin           text        not null check (origin in ('COLLABORATION', 'SIGNAL', 'REVEAL', 'BUCKET', 'FIT', 'LINK')),
    about            text        check (about in ('HEARD', 'GOALS', 'STRUCTURE', 'DIRECTION', 'EXPERTISE', 'PRACTICAL', 'ELSE')),
    words            text        check (length(words) <= 500),
    talked           timestamptz,
    went_on          timestamptz,
    asked            uuid,
    organizer_mended text        check (organizer_mended in ('YES', 'PARTLY', 'NO')),
    client_mended    text        check (client_mended in ('YES', 'PARTLY', 'NO')),
    primary key (tenant, id),
    foreign key (tenant, collaboration) references collaboration (tenant, id),
    constraint talked_or_went_on check (talked is null or went_on is null),
    constraint asked_after_the_talk check (asked is null or talked is not null),
    constraint answered_when_asked check (asked is not null or (organizer_mended is null and client_mended is null))
);
create unique index one_rupture_is_open on rupture (tenant, collaboration) where talked is null and went_on is null;
create index on rupture (tenant, collaboration, raised);
alter table rupture enable row level security;
alter table rupture force row level security;
create policy own_tenant on rupture using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);

-- What they agreed in the talk, in their own words.
create table rupture_agreed (
    tenant  uuid not null,
    rupture uuid not null,
    place   int  not null,
    who     text not null check (who in ('ORGANIZER', 'CLIENT', 'BOTH')),
    what    text not null check (length(what) between 1 and 300),
    until   date,
    primary key (tenant, rupture, place),
    foreign key (tenant, rupture) references rupture (tenant, id)
);
alter table rupture_agreed enable row level security;
alter table rupture_agreed force row level security;
create policy own_tenant on rupture_agreed using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);

-- What an organizer wrote down for herself before a talk. Nobody else reads it.
create table preparation (
    tenant    uuid not null,
    rupture   uuid not null,
    what_i_see   text check (length(what_i_see) <= 2000),
    my_part      text check (length(my_part) <= 2000),
    her_feeling  text check (length(her_feeling) <= 2000),
    my_question  text check (length(my_question) <= 2000),
    opening      text check (length(opening) <= 2000),
    primary key (tenant, rupture),
    foreign key (tenant, rupture) references rupture (tenant, id)
);
alter table preparation enable row level security;
alter table preparation force row level security;
create policy own_tenant on preparation using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
