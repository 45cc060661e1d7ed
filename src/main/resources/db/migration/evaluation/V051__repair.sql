-- On this day the two talked about what was between them, a file from elsewhere tells. A mark on the trend: no words, and
-- no session that it belongs to.
create table repair (
    tenant        uuid not null,
    collaboration uuid not null,
    day           date not null,
    primary key (tenant, collaboration, day),
    foreign key (tenant, collaboration) references collaboration (tenant, id)
);
alter table repair enable row level security;
alter table repair force row level security;
create policy own_tenant on repair using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
