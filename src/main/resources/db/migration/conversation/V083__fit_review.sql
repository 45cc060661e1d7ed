-- An organizer asks herself whether she is the right one for a client: how it is for her, what she chooses and why. Nobody
-- else reads it. One in a collaboration can be unfinished. Whether something is left to do follows from its day.
create table fit_review (
    tenant          uuid        not null,
    id              uuid        not null,
    version         int         not null,
    collaboration   uuid        not null,
    organizer       uuid        not null,
    begun           timestamptz not null,
    fit             int         check (fit between 1 and 5),
    fit_line        text        check (length(fit_line) <= 300),
    expertise       int         check (expertise between 1 and 5),
    expertise_line  text        check (length(expertise_line) <= 300),
    resistance      int         check (resistance between 1 and 5),
    resistance_line text        check (length(resistance_line) <= 300),
    result          int         check (result between 1 and 5),
    result_line     text        check (length(result_line) <= 300),
    ease            int         check (ease between 1 and 5),
    ease_line       text        check (length(ease_line) <= 300),
    load            int         check (load between 1 and 5),
    load_line       text        check (length(load_line) <= 300),
    outcome         text        check (outcome in ('TALK', 'ADAPT', 'PEER_REVIEW', 'HAND_OVER', 'CLOSE')),
    reasons         text        check (length(reasons) <= 2000),
    chosen          timestamptz,
    due             date,
    settled         timestamptz,
    primary key (tenant, id),
    foreign key (tenant, collaboration) references collaboration (tenant, id),
    constraint chosen_says_what check ((chosen is null) = (outcome is null)),
    constraint reasons_are_for_a_choice check (reasons is null or outcome is not null),
    constraint what_is_done_later_has_a_day
        check ((due is not null) = coalesce(outcome in ('PEER_REVIEW', 'HAND_OVER'), false)),
    constraint only_what_is_done_later_is_done check (settled is null or due is not null)
);
create unique index one_fit_review_is_unfinished on fit_review (tenant, collaboration, organizer) where outcome is null;
create index on fit_review (tenant, collaboration, begun);
alter table fit_review enable row level security;
alter table fit_review force row level security;
create policy own_tenant on fit_review using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
