-- A round of trial sessions: what was agreed, what was held, what each side answered. Its state is derived.
create table trial (
    tenant          uuid     not null,
    id              uuid     not null,
    version         int      not null,
    collaboration   uuid     not null,
    round           smallint not null check (round > 0),
    before          int      not null check (before >= 0),
    agreed          smallint not null check (agreed between 1 and 10),
    held            smallint not null check (held >= 0),
    organizer       text     check (organizer in ('GO', 'ADJUST', 'STOP')),
    organizer_words text,
    client          text     check (client in ('GO', 'ADJUST', 'STOP')),
    client_words    text,
    decided         timestamptz,
    primary key (tenant, id),
    constraint rounds_are_numbered unique (tenant, collaboration, round),
    constraint no_answer_before_the_last_session check (held >= agreed or (organizer is null and client is null)),
    constraint decided_when_both_answered check ((decided is not null) = (organizer is not null and client is not null)),
    constraint words_come_with_an_answer
        check ((organizer_words is null or organizer is not null) and (client_words is null or client is not null))
);
create index on trial (tenant) where decided is null;
alter table trial enable row level security;
alter table trial force row level security;
create policy own_tenant on trial using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
