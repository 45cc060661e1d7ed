-- A case that an organizer brings to her colleagues, with nothing in it by which anybody can be recognised, and how far
-- the round about it is. A draft is hers alone. Of fellow practices only those that she asked may read it, and no more
-- than read, while it is shared: from the moment that the case is erased, there is nothing left.
create table peer_review (
    tenant   uuid        not null,
    id       uuid        not null,
    version  int         not null,
    bringer  uuid        not null,
    name     text        not null,
    title    text        not null check (length(title) between 1 and 120),
    question text        check (length(question) between 1 and 300),
    story    text        check (length(story) between 1 and 6000),
    begun    timestamptz not null,
    shared   timestamptz,
    phase    text        not null check (phase in ('QUESTION', 'SEE', 'ASK', 'ADVISE', 'TAKE_ALONG')),
    moved    timestamptz,
    taken    text        check (length(taken) <= 2000),
    closed   timestamptz,
    erased   timestamptz,
    primary key (tenant, id),
    foreign key (tenant, bringer) references organizer (tenant, id),
    constraint a_case_is_there_until_it_is_erased
        check ((story is null) = (erased is not null) and (question is null) = (erased is not null)),
    constraint a_draft_goes_nowhere
        check (shared is not null or (phase = 'QUESTION' and moved is null and closed is null and erased is null)),
    constraint what_is_erased_is_closed check (erased is null or closed is not null),
    constraint something_is_taken_along_at_the_end check (taken is null or closed is not null)
);
create index on peer_review (tenant, bringer);
alter table peer_review enable row level security;
alter table peer_review force row level security;
create policy own_tenant on peer_review using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);

-- Whom she asks to look along: a colleague of her own practice, or a fellow practice as a whole. Whoever isn't asked,
-- finds nothing.
create table peer_invitation (
    tenant  uuid not null,
    review  uuid not null,
    invited uuid not null,
    primary key (tenant, review, invited),
    foreign key (tenant, review) references peer_review (tenant, id) on delete cascade
);
create index on peer_invitation (invited);
alter table peer_invitation enable row level security;
alter table peer_invitation force row level security;
create policy own_tenant on peer_invitation using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
create policy fellows on peer_invitation for select using (
    invited = nullif(current_setting('peil.tenant', true), '')::uuid
    and tenant in (select m.tenant from network_member m where m.network = my_network()));

create policy fellows on peer_review for select using (
    shared is not null and erased is null
    and tenant in (select m.tenant from network_member m where m.network = my_network())
    and exists (
        select from peer_invitation i
        where i.tenant = peer_review.tenant and i.review = peer_review.id
            and i.invited = nullif(current_setting('peil.tenant', true), '')::uuid));

-- Who looks at it together with her, each a row of her own practice. A fellow reads it who may read the case.
create table peer_participant (
    tenant    uuid        not null,
    id        uuid        not null,
    review    uuid        not null,
    practice  uuid        not null,
    organizer uuid        not null,
    name      text        not null,
    joined    timestamptz not null,
    primary key (tenant, id),
    foreign key (tenant, organizer) references organizer (tenant, id),
    constraint somebody_takes_part_once unique (tenant, review, organizer)
);
create index on peer_participant (review);
alter table peer_participant enable row level security;
alter table peer_participant force row level security;
create policy own_tenant on peer_participant using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
create policy fellows on peer_participant for select using (
    tenant in (select m.tenant from network_member m where m.network = my_network())
    and exists (
        select from peer_review r
        where r.tenant = peer_participant.practice and r.id = peer_participant.review
            and r.shared is not null and r.erased is null));

-- What they wrote, each a row of the practice of whoever wrote it: what one sees, a question, its answer, an advice. It
-- goes with the participation of whoever wrote it, also what comes in at the moment that all is erased; only she who
-- brought the case answers, and takes no part.
create table peer_contribution (
    tenant      uuid        not null,
    id          uuid        not null,
    review      uuid        not null,
    practice    uuid        not null,
    organizer   uuid        not null,
    phase       text        not null check (phase in ('SEE', 'ASK', 'ADVISE')),
    participant uuid,
    answers     uuid,
    words       text        not null check (length(words) between 1 and 2000),
    made        timestamptz not null,
    primary key (tenant, id),
    foreign key (tenant, organizer) references organizer (tenant, id),
    foreign key (tenant, participant) references peer_participant (tenant, id) on delete cascade,
    constraint what_is_no_answer_is_a_participant_s check ((participant is null) = (answers is not null)),
    constraint only_a_question_is_answered check (answers is null or phase = 'ASK')
);
create unique index one_says_once_what_one_sees_and_advises
    on peer_contribution (tenant, review, organizer, phase) where phase <> 'ASK';
create index on peer_contribution (review);
create index on peer_contribution (tenant, participant);
alter table peer_contribution enable row level security;
alter table peer_contribution force row level security;
create policy own_tenant on peer_contribution using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
create policy fellows on peer_contribution for select using (
    tenant in (select m.tenant from network_member m where m.network = my_network())
    and exists (
        select from peer_review r
        where r.tenant = peer_contribution.practice and r.id = peer_contribution.review
            and r.shared is not null and r.erased is null));
