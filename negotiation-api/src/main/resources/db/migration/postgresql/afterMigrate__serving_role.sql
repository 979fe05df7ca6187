-- After every start: whoever serves is given what serving needs and no more. With a login of its own
-- that login is given it. Without, a role without login is made, which each connection takes on.
-- What has been granted already is left alone, since nodes start beside each other; so are tables that
-- somebody else owns.

do $$
declare
    login   constant text := '${serving_login}';
    serving constant text := coalesce(nullif(login, ''), current_database() || '_serving');
    tables  record;
    may     text;
begin
    perform pg_advisory_xact_lock(hashtext('parley.serving_role'));

    if login = '' then
        begin
            if not exists (select from pg_roles where rolname = serving) then
                execute format('create role %I nologin', serving);
            end if;
            if not pg_has_role(serving, case
                    when current_setting('server_version_num')::integer < 160000 then 'MEMBER'
                    else 'SET' end) then
                execute format('grant %I to %I', serving, current_user);
            end if;
        exception when insufficient_privilege then
            raise exception using errcode = 'PY001', message = format(
                'create role %I nologin; grant %I to %I;', serving, serving, current_user);
        end;
    end if;

    if not has_schema_privilege(serving, current_schema(), 'USAGE') then
        execute format('grant usage on schema %I to %I', current_schema(), serving);
    end if;

    for tables in
        select oid, oid::regclass as name, case
            when relname in ('domain_event', 'account_event', 'ledger_leaf', 'ledger_statement',
                'ledger_tile', 'ledger_checkpoint', 'ledger_cosignature') then array['SELECT', 'INSERT']
            when relname = 'flyway_schema_history' then array['SELECT']
            else array['SELECT', 'INSERT', 'UPDATE', 'DELETE'] end as rights
        from pg_class
        where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v')
            and pg_has_role(relowner, 'USAGE')
    loop
        foreach may in array tables.rights loop
            if not has_table_privilege(serving, tables.oid, may) then
                execute format('grant %s on %s to %I', may, tables.name, serving);
            end if;
        end loop;
    end loop;
end $$;
