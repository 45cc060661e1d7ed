-- What the coordinator of a network is told: sums over whole windows that end on a Monday, computed once a week and
-- kept, so that two looks can't be subtracted. Nothing where too few cases or practices are behind it.
create table network_sum (
    tenant  uuid not null,
    network uuid not null,
    until   date not null,
    days    int  not null check (days in (30, 90, 365)),
    what    text not null check (what in ('OPENED', 'CLOSED', 'OPEN', 'OVERDUE', 'MEDIAN_DAYS', 'SETTLED', 'LANDED')),
    purpose text not null,
    amount  int,
    primary key (tenant, network, until, days, what, purpose)
);
alter table network_sum enable row level security;
alter table network_sum force row level security;
create policy own_tenant on network_sum using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
-- The window that an earlier coordinator had computed isn't computed again for the next.
create policy sums on network_sum for select to current_user using (network = my_network());

-- The application's role reads no other practice's open ends or referrals, whatever it asks. The role that owns the
-- function does, within the network of who asks, and hands on no more than what passes the threshold.
create policy sums on loop for select to current_user
    using (tenant in (select m.tenant from network_member m where m.network = my_network()));
create policy sums on referral for select to current_user
    using (tenant in (select m.tenant from network_member m where m.network = my_network()));

-- Rounded to the nearest five; nothing when it is made of fewer than five cases or fewer than three practices.
create function told(cases bigint, practices bigint, value numeric) returns int language sql immutable return (
    case when cases >= 5 and practices >= 3 then (round(value / 5) * 5)::int end
);

create function network_sums() returns setof network_sum
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    here    uuid := nullif(current_setting('peil.tenant', true), '')::uuid;
    mine    uuid := my_network();
    monday  date := date_trunc('week', now() at time zone 'Europe/Amsterdam')::date;
    closing timestamptz := monday::timestamp at time zone 'Europe/Amsterdam';
begin
    if here is null or mine is null or coordinator_of(mine) is distinct from here then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtextextended(mine::text, 97));
    if not exists (select from network_sum s where s.network = mine and s.until = monday) then
        insert into network_sum
        with windows as (
            select d as days, closing - make_interval(days => d) as opening from unnest(array[30, 90, 365]) d
        ), ends as (
            -- A practice counts from the day it joined: what was before, it didn't agree to have counted. What an
            -- organizer writes or weighs for herself alone, is never among it.
            select l.tenant, l.made, l.due, p.name as purpose,
                case when l.closed < closing then l.closed end as closed
            from network_member m
                join loop l on l.tenant = m.tenant
                join (values ('warning.signal', 'SIGNAL'), ('rupture', 'BUMP'), ('handover', 'HANDOVER'),
                    ('referral', 'REFERRAL'), ('aftercare', 'AFTERCARE')) p (loop, name) on p.loop = l.purpose
            where m.network = mine and l.made >= m.joined and l.made < closing
        ), sums as (
            select w.days, g.what, e.purpose,
                told(count(*), count(distinct e.tenant), count(*)) as amount
            from windows w cross join ends e cross join lateral (values
                ('OPENED', e.made >= w.opening),
                ('CLOSED', e.closed >= w.opening),
                ('OPEN', e.made >= w.opening and e.closed is null),
                ('OVERDUE', e.made >= w.opening and e.closed is null and e.due < monday)) g (what, counts)
            where g.counts
            group by w.days, g.what, e.purpose
            union all
            select w.days, 'MEDIAN_DAYS', e.purpose, told(count(*), count(distinct e.tenant),
                (percentile_cont(0.5) within group (order by extract(epoch from e.closed - e.made)) / 86400)::numeric)
            from windows w join ends e on e.closed >= w.opening
            group by w.days, e.purpose
            union all
            select w.days, g.what, 'REFERRAL', told(count(*), count(distinct r.tenant), case g.what
                when 'SETTLED' then count(*)
                else 100.0 * count(*) filter (where r.outcome = 'LANDED') / count(*) end)
            from windows w
                join referral r on r.settled >= w.opening and r.settled < closing
                join network_member m on m.tenant = r.tenant and m.network = mine and r.taken >= m.joined
                cross join (values ('SETTLED'), ('LANDED')) g (what)
            group by w.days, g.what
        )
        select here, mine, monday, w.days, k.what, k.purpose, s.amount
        from windows w
            cross join (
                select g.what, p.purpose
                from unnest(array['OPENED', 'CLOSED', 'OPEN', 'OVERDUE', 'MEDIAN_DAYS']) g (what),
                    unnest(array['SIGNAL', 'BUMP', 'HANDOVER', 'REFERRAL', 'AFTERCARE']) p (purpose)
                union all values ('SETTLED', 'REFERRAL'), ('LANDED', 'REFERRAL')) k
            left join sums s on s.days = w.days and s.what = k.what and s.purpose = k.purpose;
    end if;
    return query select s.* from network_sum s where s.network = mine and s.until = monday;
end
$$;
do $$ begin
    execute format('revoke execute on function network_sums() from public; grant execute on function network_sums() to %I',
        current_database() || '_app');
end $$;
