-- An entry of the directory is there for fellow practices too, where whoever it is about agreed to that: to be in one
-- practice's directory is less than to be in that of a network.
alter table colleague add column shared boolean not null default false;

-- Whether somebody still works in a practice of one's own network: all that fellows learn of an account.
create policy still_works on organizer for select to current_user
    using (tenant in (select m.tenant from network_member m where m.network = my_network()));
create function still_works(practice uuid, account uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp return (
    select exists (
        select from organizer o join network_member m on m.tenant = o.tenant and m.network = my_network()
        where o.tenant = $1 and o.id = $2 and o.ended is null)
);

create policy fellows on colleague for select using (
    shared
    and tenant in (select m.tenant from network_member m where m.network = my_network())
    and (account is null or still_works(tenant, account)));

-- Whom one names, may be in the directory of a fellow practice.
alter table exposure drop constraint exposure_tenant_colleague_fkey;
