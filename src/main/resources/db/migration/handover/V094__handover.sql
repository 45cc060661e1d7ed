-- A client is being placed with somebody else. Where it is follows from what is known: asked, answered, invited,
-- introduced, arrived. It ends by what the client says, or by the organizer with a reason.
create table handover (
    tenant        uuid        not null,
    id            uuid        not null,
    version       int         not null,
    collaboration uuid        not null,
    organizer     uuid        not null,
    begun         timestamptz not null,
    traits        text        not null,
    town          text,
    carrier       text        check (length(carrier) <= 100),
    asked         timestamptz,
    wish          text        check (wish in ('INVITE', 'MYSELF', 'NOT')),
    others        boolean     not null,
    said          text        check (length(said) <= 1000),
    answered      timestamptz,
    chosen        uuid,
    introduced    text        check (introduced in ('TOGETHER', 'NOTE')),
    met           date,
    first         date,
    "end"         text        check ("end" in ('ARRIVED', 'OTHER_WAY', 'NOT_WANTED', 'LET_GO')),
    reason        text        check (length(reason) <= 1000),
    ended         timestamptz,
    primary key (tenant, id),
    foreign key (tenant, collaboration) references collaboration (tenant, id) on delete cascade,
    constraint nobody_answers_before_being_asked check (wish is null or asked is not null),
    constraint what_ends_has_a_moment check (("end" is null) = (ended is null)),
    constraint letting_go_has_a_reason check ("end" is distinct from 'LET_GO' or reason is not null)
);
create unique index one_handover_is_open on handover (tenant, collaboration) where "end" is null;
create index on handover (tenant, collaboration, begun);
alter table handover enable row level security;
alter table handover force row level security;
create policy own_tenant on handover using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);

-- Who could go on with her, and what each said to it.
create table candidate (
    tenant    uuid not null,
    id        uuid not null,
    version   int  not null,
    handover  uuid not null,
    place     int  not null,
    colleague uuid,
    account   uuid,
    name      text not null check (length(name) <= 100),
    email     text check (length(email) <= 254),
    phone     text check (length(phone) <= 20),
    reasons   text,
    invited   timestamptz,
    answer    text check (answer in ('ACCEPTED', 'DECLINED', 'QUESTION')),
    words     text check (length(words) <= 1000),
    answered  timestamptz,
    primary key (tenant, id),
    foreign key (tenant, handover) references handover (tenant, id) on delete cascade
);
create index on candidate (tenant, handover, place);
create index on candidate (tenant, account) where invited is not null and answer is null;
alter table candidate enable row level security;
alter table candidate force row level security;
create policy own_tenant on candidate using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);

-- What can be passed on about her, and whether she ticked it. Nothing is shown to anybody before she did.
create table handover_item (
    tenant   uuid    not null,
    handover uuid    not null,
    item     text    not null check (item in
        ('NAME', 'CONTACT', 'PLACE', 'NEED', 'DONE', 'WORKED', 'ATTENTION', 'STYLE', 'PASSPORT')),
    words    text    not null,
    ticked   boolean not null default false,
    primary key (tenant, handover, item),
    foreign key (tenant, handover) references handover (tenant, id) on delete cascade
);
alter table handover_item enable row level security;
alter table handover_item force row level security;
create policy own_tenant on handover_item using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
