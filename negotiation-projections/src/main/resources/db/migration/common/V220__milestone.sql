-- One row a milestone, for questions across negotiations. Whether something is late depends on the
-- day of the viewer and is never kept.

create table milestone (
    milestone_id   uuid         not null primary key,
    measure_id     uuid         not null,
    negotiation_id uuid         not null,
    phase_id       uuid         not null,
    phase_title    varchar(400) not null,
    ordinal        integer      not null,
    measure_title  varchar(400) not null,
    category       varchar(30)  not null,
    measure_mode   varchar(30)  not null,
    title          varchar(400) not null,
    kind           varchar(30)  not null,
    responsible    uuid         not null,
    verifier       uuid         not null,
    progress_level integer      not null,
    claim          varchar(30)  not null,
    verification   varchar(30)  not null,
    standing       varchar(30)  not null,
    first_promise  varchar,
    promise        varchar,
    first_due      date,
    due            date,
    extensions     integer      not null,
    reported_on    date,
    done_on        date,
    indicator      varchar,
    threshold      varchar,
    reported_value varchar(60)
);

create index milestone_by_negotiation on milestone (negotiation_id);
create index milestone_by_measure on milestone (measure_id);
create index milestone_by_due on milestone (due);

create table milestone_party (
    negotiation_id uuid         not null,
    party_id       uuid         not null,
    short_name     varchar(400) not null,
    primary key (negotiation_id, party_id)
);

create table milestone_negotiation (
    negotiation_id uuid         not null primary key,
    title          varchar(400) not null
);
