-- Events are only ever added, whoever is connected. In production the application's role should not
-- have the right to begin with: revoke update, delete, truncate on domain_event from it.

create function domain_event_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'domain_event is append-only' using errcode = 'insufficient_privilege';
end $$;

create trigger domain_event_append_only
    before update or delete on domain_event
    for each row execute function domain_event_append_only();

create trigger domain_event_no_truncate
    before truncate on domain_event
    for each statement execute function domain_event_append_only();
