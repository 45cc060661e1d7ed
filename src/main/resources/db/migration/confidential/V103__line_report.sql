-- What a line tells of a quarter: sums that a confidant's browser made, none under five, each rounded to five. There is
-- one report a quarter, and what it was made of is erased with it.
create table line_report_made (
    tenant  uuid not null,
    line    uuid not null,
    quarter date not null,
    name    text not null check (length(name) between 1 and 100),
    primary key (tenant, line, quarter),
    constraint a_quarter_is_named_by_its_first_day check (extract(day from quarter) = 1 and extract(month from quarter) in (1, 4, 7, 10))
);
alter table line_report_made enable row level security;
alter table line_report_made force row level security;
create policy own_tenant on line_report_made using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
create table line_report (
    tenant  uuid not null,
    line    uuid not null,
    quarter date not null,
    what    text not null,
    amount  int  not null,
    primary key (tenant, line, quarter, what),
    foreign key (tenant, line, quarter) references line_report_made (tenant, line, quarter),
    constraint what_is_counted_is_a_key_and_not_words check (what ~ '^[a-z]+(\.[A-Za-z-]{1,40})?$'),
    constraint no_sum_points_at_fewer_than_five check (amount >= 5 and amount % 5 = 0)
);
alter table line_report enable row level security;
alter table line_report force row level security;
create policy own_tenant on line_report using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);

-- Whoever looks after the network reads the reports of its practices: of quarters that began when a practice was in it.
-- What was before, it didn't agree to have told.
create policy fellows on line_report_made for select using (
    coordinator_of(my_network()) = nullif(current_setting('peil.tenant', true), '')::uuid
    and tenant in (
        select m.tenant from network_member m where m.network = my_network() and quarter >= m.joined::date));
create policy fellows on line_report for select using (
    coordinator_of(my_network()) = nullif(current_setting('peil.tenant', true), '')::uuid
    and tenant in (
        select m.tenant from network_member m where m.network = my_network() and quarter >= m.joined::date));
