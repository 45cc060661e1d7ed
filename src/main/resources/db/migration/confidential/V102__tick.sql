-- What a client ticks to be counted: a record of its own that names no case, of which no more is known than the quarter.
create table sealed.tick (
    tenant  uuid  not null,
    id      uuid  not null,
    line    uuid  not null,
    quarter date  not null,
    content bytea not null check (length(content) = 552),
    primary key (tenant, id),
    foreign key (tenant, line) references sealed.line (tenant, id) on delete cascade,
    constraint its_identifier_tells_no_time check (substr(id::text, 15, 1) = '4'),
    constraint a_quarter_is_named_by_its_first_day check (extract(day from quarter) = 1 and extract(month from quarter) in (1, 4, 7, 10))
);
create index on sealed.tick (tenant, line, quarter);
alter table sealed.tick enable row level security;
alter table sealed.tick force row level security;
create policy own_tenant on sealed.tick using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
create table sealed.tick_key (
    tenant uuid  not null,
    tick   uuid  not null,
    holder uuid  not null,
    sealed bytea not null check (length(sealed) = 96),
    primary key (tenant, tick, holder),
    foreign key (tenant, tick) references sealed.tick (tenant, id) on delete cascade
);
alter table sealed.tick_key enable row level security;
alter table sealed.tick_key force row level security;
create policy own_tenant on sealed.tick_key using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
