-- The confidential line of a practice. All of it lies in a schema that the application's role can't enter: the role
-- <database>_sealed alone reads and writes here, and nothing elsewhere. Days only, never a moment: a moment would tell
-- who wrote. Whoever knows the address of a line reads whose it is: it is made to be handed out.
create table sealed.line (
    tenant  uuid     not null references practice (tenant),
    id      uuid     not null,
    address text     not null check (address ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(address) between 3 and 40),
    name    text     not null check (length(name) between 1 and 100),
    phone   text     check (phone ~ '^\+[1-9][0-9]{7,14}$'),
    words   text     not null check (length(words) <= 500),
    keep    smallint not null check (keep in (7, 14, 30, 60, 90)),
    opened  date     not null,
    closed  date,
    primary key (tenant, id),
    constraint a_practice_has_one_line unique (tenant),
    constraint an_address_leads_to_one_line unique (address),
    constraint its_identifier_tells_no_time check (substr(id::text, 15, 1) = '4')
);
alter table sealed.line enable row level security;
alter table sealed.line force row level security;
create policy own_tenant on sealed.line using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
create policy presented on sealed.line for select using (address = nullif(current_setting('peil.presented', true), ''));

-- Who reads it, with her key as her browser made and wrapped it: the secret half opens by her passphrase, or by the
-- sheet that she keeps. Until she has made one, she is named to nobody.
create table sealed.confidant (
    tenant           uuid  not null,
    id               uuid  not null,
    line             uuid  not null,
    organizer        uuid  not null,
    public_key       bytea check (length(public_key) = 32),
    salt             bytea check (length(salt) = 16),
    wrapped          bytea check (length(wrapped) = 72),
    wrapped_recovery bytea check (length(wrapped_recovery) = 72),
    since            date,
    primary key (tenant, id),
    foreign key (tenant, line) references sealed.line (tenant, id) on delete cascade,
    foreign key (tenant, organizer) references organizer (tenant, id),
    constraint somebody_is_a_confidant_once unique (tenant, line, organizer),
    constraint her_identifier_tells_no_time check (substr(id::text, 15, 1) = '4'),
    constraint a_key_is_whole_or_not_there
        check (num_nulls(public_key, salt, wrapped, wrapped_recovery, since) in (0, 5))
);
alter table sealed.confidant enable row level security;
alter table sealed.confidant force row level security;
create policy own_tenant on sealed.confidant using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
