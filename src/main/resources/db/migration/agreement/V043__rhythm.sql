-- After how many sessions both sides gauge, and what is proposed instead. Less often takes both; more often takes one.
create table rhythm (
    tenant        uuid     not null,
    collaboration uuid     not null,
    version       int      not null,
    every         smallint not null check (every between 1 and 4),
    proposed      smallint check (proposed between 2 and 4),
    declined      smallint check (declined between 2 and 4),
    primary key (tenant, collaboration),
    constraint a_proposal_is_less_often check (proposed > every),
    constraint asked_or_declined check (proposed is null or declined is null)
);
alter table rhythm enable row level security;
alter table rhythm force row level security;
create policy own_tenant on rhythm using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
