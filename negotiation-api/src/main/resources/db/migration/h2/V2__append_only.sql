-- Events are only ever added. A class of the application refuses everything else, row by row.

create trigger domain_event_append_only
    before update, delete on domain_event
    for each row call 'org.parley.api.eventstore.durability.AppendOnly';
