-- Somebody asked for a good organizer. Where it stands, follows from its moments. Who asked, and whom she doesn't want,
-- is forgotten when it is settled.
create table referral (
    tenant       uuid        not null,
    id           uuid        not null,
    organizer    uuid        not null,
    place        text        not null check (length(place) between 1 and 100),
    traits       text[]      not null default '{}',
    structure    smallint    not null default 0 check (structure between 0 and 5),
    lead         smallint    not null default 0 check (lead between 0 and 5),
    start        smallint    not null default 0 check (start between 0 and 5),
    homework     smallint    not null default 0 check (homework between 0 and 5),
    directness   smallint    not null default 0 check (directness between 0 and 5),
    left_out     uuid[]      not null default '{}',
    three        uuid[]      not null default '{}' check (cardinality(three) <= 3),
    caller_name  text        check (length(caller_name) between 1 and 100),
    caller_phone text        check (caller_phone ~ '^\+[1-9][0-9]{7,14}$'),
    caller_email text        check (length(caller_email) between 1 and 254),
    taken        timestamptz not null,
    given        timestamptz,
    settled      timestamptz,
    outcome      text        check (outcome in ('LANDED', 'ELSEWHERE', 'UNREACHABLE', 'NAMELESS')),
    landed       uuid,
    primary key (tenant, id),
    foreign key (tenant, organizer) references organizer (tenant, id),
    constraint settled_means_an_outcome check ((settled is null) = (outcome is null)),
    constraint landed_with_somebody check ((outcome is not distinct from 'LANDED') = (landed is not null)),
    constraint given_means_somebody_to_call check (given is null or cardinality(three) > 0),
    constraint settled_means_forgotten check (settled is null
        or (caller_name is null and caller_phone is null and caller_email is null and left_out = '{}'))
);
create index on referral (tenant, organizer, taken);
alter table referral enable row level security;
alter table referral force row level security;
create policy own_tenant on referral using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
