-- What happened at the table and to measures, event by event. Briefs are never here.

create table history (
    stream         varchar(80)                 not null,
    sequence_no    bigint                      not null,
    negotiation_id uuid                        not null,
    event_type     varchar(80)                 not null,
    recorded_at    timestamp(6) with time zone not null,
    occurred_on    varchar(40)                 not null,
    occurred_at    timestamp(6) with time zone,
    actor          varchar(200)                not null,
    party_id       uuid,
    authority      varchar(200)                not null,
    on_behalf      boolean                     not null,
    agenda_item_id uuid,
    summary        varchar                     not null,
    event_json     text                        not null,
    correlation_id varchar(100),
    source         varchar,
    marking        varchar(20),
    primary key (stream, sequence_no)
);

create index history_in_order on history (negotiation_id, recorded_at, stream, sequence_no);

-- The names by which summaries speak of parties, items, rounds, measures and milestones.
create table history_name (
    negotiation_id uuid         not null,
    named_id       uuid         not null,
    name           varchar(400) not null,
    primary key (negotiation_id, named_id)
);
