-- What the clock will bring about. "waiting" says that it is to be recorded when acts_at has come;
-- what has been recorded, is settled or does not bind waits no more.

create table deadline (
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

create index deadline_waiting on deadline (waiting, acts_at);
create index deadline_by_measure on deadline (measure_id);

create table deadline_archive (
    negotiation_id uuid not null primary key
);
