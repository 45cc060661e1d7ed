-- How an organizer wants to be told that something needs her; without a row on the screen alone. When she was told last is
-- kept, so that she never gets more than she chose.
create table notice_choice (
    tenant      uuid    not null,
    organizer   uuid    not null,
    way         text    not null check (way in ('SCREEN', 'MAIL', 'DIGEST')),
    day         text    not null
                check (day in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    quiet_from  time    not null,
    quiet_until time    not null,
    weekend     boolean not null,
    told        date,
    owed        boolean not null,
    primary key (tenant, organizer),
    foreign key (tenant, organizer) references organizer (tenant, id) on delete cascade
);
alter table notice_choice enable row level security;
alter table notice_choice force row level security;
create policy own_tenant on notice_choice using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
