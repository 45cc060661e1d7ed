-- Practices that share a directory and a board. A practice is in one network at most; which one, it is told by its own
-- row here, that nobody else reads: the other policies lean on it, so it may not lean on them.
create table membership (
    tenant  uuid not null,
    network uuid not null,
    primary key (tenant)
);
alter table membership enable row level security;
alter table membership force row level security;
create policy own_tenant on membership using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);

-- The network of the practice that asks; nothing when it is in none. Whoever reads through a policy can't be led astray
-- by a table of the same name: the body is bound when it is made.
create function my_network() returns uuid language sql stable return (
    select network from membership where tenant = nullif(current_setting('peil.tenant', true), '')::uuid
);

-- What a practice shows to its fellows: that it is one of them, and since when. What fellows may read, they may only
-- read: every policy beside own_tenant is for select.
create table network_member (
    tenant  uuid        not null,
    network uuid        not null,
    joined  timestamptz not null,
    primary key (tenant)
);
create index on network_member (network);
alter table network_member enable row level security;
alter table network_member force row level security;
create policy own_tenant on network_member using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
create policy fellows on network_member for select using (network = my_network());

-- A network itself, kept by the practice that founded it, whichever practice looks after it now.
create table network (
    tenant      uuid        not null,
    id          uuid        not null,
    name        text        not null check (length(name) between 1 and 80),
    coordinator uuid        not null,
    founded     timestamptz not null,
    primary key (tenant, id)
);
alter table network enable row level security;
alter table network force row level security;
create policy own_tenant on network using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
create policy fellows on network for select using (id = my_network());

-- Who looks after it. Were that practice gone, it would be the one that is there longest: a network is never nobody's.
create function coordinator_of(network uuid) returns uuid language sql stable return (
    select coalesce(
        (select m.tenant from network_member m where m.network = n.id and m.tenant = n.coordinator),
        (select m.tenant from network_member m where m.network = n.id order by m.joined, m.tenant limit 1))
    from network n where n.id = $1
);

-- Somebody of another practice is asked into the network. Her link is about this row.
create table network_invitation (
    tenant     uuid        not null references practice (tenant),
    id         uuid        not null,
    network    uuid        not null,
    name       text        not null check (length(name) between 1 and 100),
    email      text        not null check (email = lower(email) and length(email) between 1 and 254),
    invited_by uuid        not null,
    made       timestamptz not null,
    begun      timestamptz,
    accepted   timestamptz,
    withdrawn  timestamptz,
    primary key (tenant, id),
    foreign key (tenant, invited_by) references organizer (tenant, id)
);
alter table network_invitation enable row level security;
alter table network_invitation force row level security;
create policy own_tenant on network_invitation using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);

-- Where somebody is on the way to somebody else: which kind, which step, since when. Never who, and never a word that
-- was typed.
create table board_line (
    tenant  uuid not null,
    subject uuid not null,
    kind    text not null check (kind in ('HANDOVER', 'REFERRAL')),
    step    text not null,
    since   date not null,
    due     date not null,
    primary key (tenant, subject),
    constraint a_step_is_a_key_and_not_words check (step ~ '^[A-Z_]{1,40}$')
);
alter table board_line enable row level security;
alter table board_line force row level security;
create policy own_tenant on board_line using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
create policy fellows on board_line for select
    using (tenant in (select m.tenant from network_member m where m.network = my_network()));

-- Fellows know each other's practices by name.
create policy fellows on practice for select
    using (tenant in (select m.tenant from network_member m where m.network = my_network()));
