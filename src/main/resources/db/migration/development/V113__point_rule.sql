-- What learning counts for, as an association or a network sets it: per kind so many points for an hour or a time, and
-- at most so many a year. Fellows read the rules of the practice that looks after their network, and no others.
create table point_rule (
    tenant  uuid         not null,
    kind    text         not null
        check (kind in ('TRAINING', 'PEER_REVIEW', 'REFLECTION', 'PRACTICE', 'READING', 'OTHER')),
    points  numeric(5, 2) not null check (points between 0 and 100),
    per     text         not null check (per in ('HOUR', 'TIME')),
    at_most int          check (at_most between 1 and 1000),
    primary key (tenant, kind)
);
alter table point_rule enable row level security;
alter table point_rule force row level security;
create policy own_tenant on point_rule using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
create policy fellows on point_rule for select using (tenant = coordinator_of(my_network()));

-- How many points a year should come to.
create table point_goal (
    tenant uuid not null,
    points int  not null check (points between 1 and 1000),
    primary key (tenant)
);
alter table point_goal enable row level security;
alter table point_goal force row level security;
create policy own_tenant on point_goal using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
create policy fellows on point_goal for select using (tenant = coordinator_of(my_network()));
