-- The end of a collaboration: when, how both look back, how long what was kept about the client stays, and how she is
-- weeks later. Whether it is closed is told by the collaboration; what has passed follows from the days.
create table closing (
    tenant         uuid        not null,
    collaboration  uuid        not null,
    version        int         not null,
    organizer      uuid        not null,
    begun          date        not null,
    ends           date        not null,
    keep           text        not null check (keep in ('AFTERCARE', 'HALF_YEAR', 'YEAR', 'TWO_YEARS')),
    closed         date,
    own_reached    int         check (own_reached between 1 and 5),
    own_worked     text        check (length(own_worked) <= 1000),
    own_missed     text        check (length(own_missed) <= 1000),
    own_shared     boolean,
    own_given      timestamptz,
    client_reached int         check (client_reached between 1 and 5),
    client_worked  text        check (length(client_worked) <= 1000),
    client_missed  text        check (length(client_missed) <= 1000),
    client_shared  boolean,
    client_given   timestamptz,
    aftercare      text        check (aftercare in ('WELL', 'TALK', 'HELP', 'NO_ANSWER')),
    asked          int         not null check (asked between 0 and 2),
    primary key (tenant, collaboration),
    foreign key (tenant, collaboration) references collaboration (tenant, id) on delete cascade,
    constraint who_looks_back_says_how_far_they_came
        check ((own_given is null) = (own_reached is null) and (client_given is null) = (client_reached is null)),
    constraint nobody_is_asked_before_the_end check (aftercare is null or closed is not null)
);
alter table closing enable row level security;
alter table closing force row level security;
create policy own_tenant on closing using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);

-- What has been taken care of at a closing, by the name that it has in content/*/closing.yaml.
create table closing_point (
    tenant        uuid not null,
    collaboration uuid not null,
    point         text not null,
    primary key (tenant, collaboration, point),
    foreign key (tenant, collaboration) references closing (tenant, collaboration) on delete cascade
);
alter table closing_point enable row level security;
alter table closing_point force row level security;
create policy own_tenant on closing_point using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);

-- What a client takes along to whoever helps her next. Her organizer reads it only when she shares it.
create table passport (
    tenant        uuid        not null,
    collaboration uuid        not null,
    version       int         not null,
    wish          text        check (length(wish) <= 1000),
    worked        text        check (length(worked) <= 1000),
    missed        text        check (length(missed) <= 1000),
    likes         text        check (length(likes) <= 1000),
    dislikes      text        check (length(dislikes) <= 1000),
    practical     text        check (length(practical) <= 1000),
    shared        boolean     not null,
    changed       timestamptz not null,
    primary key (tenant, collaboration),
    foreign key (tenant, collaboration) references collaboration (tenant, id) on delete cascade
);
alter table passport enable row level security;
alter table passport force row level security;
create policy own_tenant on passport using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
