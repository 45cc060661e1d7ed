-- An owner asks a colleague into the practice. The colleague's link is about this row; accepted, it names her account.
create table invitation (
    tenant     uuid        not null references practice (tenant),
    id         uuid        not null,
    name       text        not null,
    email      text        not null,
    invited_by uuid        not null,
    made       timestamptz not null,
    accepted   timestamptz,
    withdrawn  timestamptz,
    primary key (tenant, id),
    foreign key (tenant, invited_by) references organizer (tenant, id),
    constraint an_address_is_kept_in_lower_case check (email = lower(email))
);
alter table invitation enable row level security;
alter table invitation force row level security;
create policy own_tenant on invitation using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
