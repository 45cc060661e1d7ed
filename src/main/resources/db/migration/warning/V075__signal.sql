-- A signal asks for an organizer: what kind, how much there is to say for it, and what came of it. One of a kind is open
-- in a collaboration. What she answers is kept, since the next one of its kind takes more.
create table signal (
    tenant        uuid        not null,
    id            uuid        not null,
    version       int         not null,
    collaboration uuid        not null,
    organizer     uuid        not null,
    kind          text        not null,
    evidence      int         not null check (evidence > 0),
    day           date        not null,
    strain        text        check (strain in ('FALL', 'SLIDE', 'SILENCE', 'DOUBT', 'MISMATCH')),
    about         text        check (about in ('HEARD', 'GOALS', 'STRUCTURE', 'DIRECTION', 'EXPERTISE')),
    session       uuid,
    raised        timestamptz not null,
    settled       timestamptz,
    how           text        check (how in ('GONE', 'DEALT', 'DIFFERENTLY')),
    reason        text        check (reason in ('KNOWN', 'OUTSIDE', 'USUAL', 'MISTAKEN', 'OTHER')),
    words         text        check (length(words) <= 500),
    gone          timestamptz,
    primary key (tenant, id),
    foreign key (tenant, collaboration) references collaboration (tenant, id),
    constraint settled_says_how check ((settled is null) = (how is null)),
    constraint a_different_view_has_a_reason check ((reason is not null) = (how is not distinct from 'DIFFERENTLY')),
    constraint gone_once_it_has_settled check (gone is null or settled is not null)
);
create unique index one_signal_of_a_kind_is_open on signal (tenant, collaboration, kind) where settled is null;
create index on signal (tenant, collaboration, raised);
create index on signal (tenant, organizer) where settled is null;
alter table signal enable row level security;
alter table signal force row level security;
create policy own_tenant on signal using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
