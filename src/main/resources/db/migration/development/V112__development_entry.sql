-- What an organizer did to learn: one row a time. Nobody but she reads it.
create table development_entry (
    tenant    uuid        not null,
    id        uuid        not null,
    organizer uuid        not null,
    kind      text        not null
        check (kind in ('TRAINING', 'PEER_REVIEW', 'REFLECTION', 'PRACTICE', 'READING', 'OTHER')),
    day       date        not null,
    minutes   int         not null check (minutes between 0 and 12000),
    title     text        not null check (length(title) between 1 and 120),
    words     text        check (length(words) <= 2000),
    made      timestamptz not null,
    primary key (tenant, id),
    foreign key (tenant, organizer) references organizer (tenant, id)
);
create index on development_entry (tenant, organizer, day);
alter table development_entry enable row level security;
alter table development_entry force row level security;
create policy own_tenant on development_entry using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);

-- Something happened that one can learn from: a bump was mended, a collaboration closed, a peer review held. Only what
-- it was about, and never a word of it. The same thing is asked once; what is about a client goes when all about
-- her goes.
create table look_back (
    tenant        uuid        not null,
    subject       uuid        not null,
    organizer     uuid        not null,
    kind          text        not null check (kind in ('BUMP', 'CLOSING', 'PEER_REVIEW')),
    collaboration uuid,
    made          timestamptz not null,
    answered      timestamptz,
    primary key (tenant, subject, organizer),
    foreign key (tenant, organizer) references organizer (tenant, id),
    foreign key (tenant, collaboration) references collaboration (tenant, id) on delete cascade,
    constraint what_is_about_a_client_says_which_collaboration check ((collaboration is null) = (kind = 'PEER_REVIEW'))
);
create index on look_back (tenant, organizer) where answered is null;
create index on look_back (tenant, collaboration);
alter table look_back enable row level security;
alter table look_back force row level security;
create policy own_tenant on look_back
    using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
