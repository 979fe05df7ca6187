-- Each read model has two sets of tables. One answers; a rebuild fills the other, and then that one
-- answers. A migration that changes a table of a read model changes its twin, too (TwinsTest).

-- Which set answers, and how far a rebuild has come. A read model without a row was never rebuilt.
create table read_model (
    name        varchar(60) not null primary key,
    colour      varchar(10) not null,
    phase       varchar(20) not null,
    token       varchar,
    reached     bigint      not null,
    events      bigint      not null,
    busy_millis bigint      not null,
    began_at    timestamp(6) with time zone,
    switched_at timestamp(6) with time zone,
    owner_node  varchar(255),
    trouble     varchar(400)
);

create table portfolio_green (
    negotiation_id uuid                        not null primary key,
    title          varchar(400)                not null,
    agreement_rule varchar(30)                 not null,
    archive        boolean                     not null,
    lifecycle      varchar(20)                 not null,
    agenda_items   integer                     not null,
    positions      integer                     not null,
    rounds         integer                     not null,
    measures       integer                     not null,
    milestones     integer                     not null,
    last_activity  timestamp(6) with time zone not null
);

create index portfolio_green_by_title on portfolio_green (title, negotiation_id);

create table portfolio_party_green (
    negotiation_id uuid         not null,
    party_id       uuid         not null,
    name           varchar(400) not null,
    short_name     varchar(400) not null,
    role           varchar(20)  not null,
    primary key (negotiation_id, party_id)
);

create table history_green (
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

create index history_green_in_order on history_green (negotiation_id, recorded_at, stream, sequence_no);

create table history_name_green (
    negotiation_id uuid         not null,
    named_id       uuid         not null,
    name           varchar(400) not null,
    primary key (negotiation_id, named_id)
);

create table milestone_green (
    milestone_id     uuid         not null primary key,
    measure_id       uuid         not null,
    negotiation_id   uuid         not null,
    phase_id         uuid         not null,
    phase_title      varchar(400) not null,
    ordinal          integer      not null,
    measure_title    varchar(400) not null,
    category         varchar(30)  not null,
    measure_mode     varchar(30)  not null,
    title            varchar(400) not null,
    kind             varchar(30)  not null,
    responsible      uuid         not null,
    verifier         uuid         not null,
    progress_level   integer      not null,
    claim            varchar(30)  not null,
    verification     varchar(30)  not null,
    standing         varchar(30)  not null,
    first_promise    varchar,
    promise          varchar,
    first_due        date,
    due              date,
    extensions       integer      not null,
    reported_on      date,
    done_on          date,
    indicator        varchar,
    threshold        varchar,
    reported_value   varchar(60),
    course           varchar(30) default 'PROPOSED' not null,
    measure_standing varchar(30) default 'PROPOSED' not null,
    waived           boolean     default false      not null,
    runs_out         boolean     default false      not null,
    last_day         date,
    lapsed_for       date,
    at_most          numeric(30, 12),
    at_least         numeric(30, 12),
    phase_ordinal    integer     default 0          not null
);

create index milestone_green_by_negotiation on milestone_green (negotiation_id);
create index milestone_green_by_measure on milestone_green (measure_id);
create index milestone_green_by_due on milestone_green (due);
create index milestone_green_by_responsible on milestone_green (responsible);
create index milestone_green_by_standing on milestone_green (standing);
create index milestone_green_by_claim on milestone_green (claim, verification);

create table milestone_party_green (
    negotiation_id uuid         not null,
    party_id       uuid         not null,
    short_name     varchar(400) not null,
    primary key (negotiation_id, party_id)
);

create table milestone_negotiation_green (
    negotiation_id uuid         not null primary key,
    title          varchar(400) not null
);

create table milestone_account_green (
    milestone_id uuid not null,
    party_id     uuid not null,
    primary key (milestone_id, party_id)
);

create table milestone_notice_green (
    snapback_id uuid    not null primary key,
    measure_id  uuid    not null,
    disputed    boolean not null,
    ended       boolean not null
);

create index milestone_notice_green_by_measure on milestone_notice_green (measure_id);

create table milestone_dependency_green (
    milestone_id uuid not null,
    depends_on   uuid not null,
    primary key (milestone_id, depends_on)
);

create index milestone_dependency_green_on on milestone_dependency_green (depends_on);

create table deadline_green (
    subject        uuid        not null,
    kind           varchar(30) not null,
    negotiation_id uuid        not null,
    measure_id     uuid        not null,
    promise        varchar,
    for_day        date,
    acts_at        timestamp with time zone,
    noted_for      date,
    fixed          boolean     not null,
    binding        boolean     not null,
    settled        boolean     not null,
    waiting        boolean     not null,
    primary key (subject, kind)
);

create index deadline_green_waiting on deadline_green (waiting, acts_at);
create index deadline_green_by_measure on deadline_green (measure_id);

create table deadline_archive_green (
    negotiation_id uuid not null primary key
);
