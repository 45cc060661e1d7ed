-- Those who can be asked when somebody looks for an organizer, with an account or without. Who has none, said on a day
-- that she wants to be in here; who has one, put herself in here.
create table colleague (
    tenant     uuid        not null,
    id         uuid        not null,
    account    uuid,
    careful    boolean     not null default false,
    name       text        not null check (length(name) between 1 and 100),
    email      text        check (length(email) between 1 and 254),
    phone      text        check (phone ~ '^\+[1-9][0-9]{7,14}$'),
    website    text        check (length(website) between 1 and 200),
    place      text        not null check (length(place) between 1 and 100),
    reach      smallint    not null check (reach between 0 and 500),
    traits     text[]      not null default '{}',
    structure  smallint    not null default 0 check (structure between 0 and 5),
    lead       smallint    not null default 0 check (lead between 0 and 5),
    start      smallint    not null default 0 check (start between 0 and 5),
    homework   smallint    not null default 0 check (homework between 0 and 5),
    directness smallint    not null default 0 check (directness between 0 and 5),
    free       smallint    not null check (free between 0 and 99),
    words      text        not null default '' check (length(words) <= 500),
    consented  date        not null,
    changed    timestamptz not null,
    primary key (tenant, id),
    foreign key (tenant, account) references organizer (tenant, id) on delete cascade,
    unique (tenant, account),
    constraint she_can_be_reached check (email is not null or phone is not null),
    constraint only_an_account_has_habits_to_count check (not careful or account is not null)
);
create unique index on colleague (tenant, lower(email));
create index on colleague (tenant, lower(name));
alter table colleague enable row level security;
alter table colleague force row level security;
create policy own_tenant on colleague using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);

-- Each time that somebody was among three that were given: who was shown less, comes a little earlier.
create table exposure (
    tenant    uuid        not null,
    id        uuid        not null,
    colleague uuid        not null,
    at        timestamptz not null,
    primary key (tenant, id),
    foreign key (tenant, colleague) references colleague (tenant, id) on delete cascade
);
create index on exposure (tenant, colleague, at);
alter table exposure enable row level security;
alter table exposure force row level security;
create policy own_tenant on exposure using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
