-- A conversation, an introduction to a colleague, or the two sides of a story. It is found by the hash of what a browser
-- derives from the receipt or the link, and nothing in it can be read here.
create table sealed.line_case (
    tenant         uuid     not null,
    id             uuid     not null,
    line           uuid     not null,
    lookup_hash    bytea    not null check (length(lookup_hash) = 32),
    kind           text     not null check (kind in ('CONVERSATION', 'INTRODUCTION', 'SIDE')),
    made           date     not null,
    last           date     not null,
    last_direction text     not null check (last_direction in ('C', 'K', 'O')),
    expires        date     not null,
    days           smallint not null check (days in (7, 14, 30, 60, 90)),
    head           bytea    check (length(head) = 76),
    primary key (tenant, id),
    foreign key (tenant, line) references sealed.line (tenant, id),
    constraint a_receipt_opens_one_case unique (tenant, line, lookup_hash),
    constraint its_identifier_tells_no_time check (substr(id::text, 15, 1) = '4'),
    constraint both_sides_of_a_story_have_no_head check ((kind = 'SIDE') = (head is null)),
    constraint it_is_kept_for_ninety_days_at_most check (expires > last and expires <= last + 90)
);
create index on sealed.line_case (tenant, expires);
alter table sealed.line_case enable row level security;
alter table sealed.line_case force row level security;
create policy own_tenant on sealed.line_case using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);

-- The key of a case, for one who holds it: a confidant, or whoever has the receipt (all zeros). Each is wrapped once
-- more under a key that lies outside the database and goes on the day that the case does.
create table sealed.case_key (
    tenant    uuid  not null,
    line_case uuid  not null,
    holder    uuid  not null,
    wrapped   bytea not null,
    read      int   not null default 0 check (read >= 0),
    primary key (tenant, line_case, holder),
    foreign key (tenant, line_case) references sealed.line_case (tenant, id) on delete cascade,
    constraint it_is_sealed_and_wrapped_once_more
        check (length(wrapped) = case holder when '00000000-0000-0000-0000-000000000000' then 100 else 124 end)
);
alter table sealed.case_key enable row level security;
alter table sealed.case_key force row level security;
create policy own_tenant on sealed.case_key using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);

-- What was written, sealed and padded: one of four sizes, so that the size tells little.
create table sealed.message (
    tenant     uuid  not null,
    line_case  uuid  not null,
    number     int   not null check (number >= 1),
    direction  text  not null check (direction in ('C', 'K', 'O')),
    ciphertext bytea not null,
    day        date  not null,
    primary key (tenant, line_case, number),
    foreign key (tenant, line_case) references sealed.line_case (tenant, id) on delete cascade,
    constraint a_message_has_one_of_four_sizes check (length(ciphertext) in (552, 2088, 8232, 32808))
);
alter table sealed.message enable row level security;
alter table sealed.message force row level security;
create policy own_tenant on sealed.message using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
