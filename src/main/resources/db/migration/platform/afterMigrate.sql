-- The application reads and writes every table but this one: only the owner says what has been migrated.
do $$ begin
    execute format('revoke all on flyway_schema_history from %I', current_database() || '_app');
end $$;
