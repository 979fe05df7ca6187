-- What happened to a login is only ever added to, whoever is connected.

create function account_event_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'account_event is append-only' using errcode = 'insufficient_privilege';
end $$;

create trigger account_event_append_only
    before update or delete on account_event
    for each row execute function account_event_append_only();

create trigger account_event_no_truncate
    before truncate on account_event
    for each statement execute function account_event_append_only();
