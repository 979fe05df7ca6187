-- What was answered to a request or a line of an import, so that its repeat is answered alike.
create table receipt (
    login        varchar(100)             not null,
    receipt_key  varchar(700)             not null,
    request_hash varchar(64)              not null,
    status       integer                  not null,
    answer_id    varchar(400),
    location     varchar(4000),
    stream       varchar(100),
    version      bigint,
    document     text,
    recorded_at  timestamp with time zone not null,
    primary key (login, receipt_key)
);

create index receipt_by_age on receipt (recorded_at);
