-- What happened to a login is only ever added to.

create trigger account_event_append_only
    before update, delete on account_event
    for each row call 'org.parley.api.eventstore.durability.AppendOnly';
