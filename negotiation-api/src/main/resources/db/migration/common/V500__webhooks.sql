-- Addresses that a person has alerts sent to, and each alert that goes there.

create table webhook (
    webhook_id uuid                     not null primary key,
    username   varchar(100)             not null references account (username) on delete cascade,
    url        varchar(4000)            not null, -- sealed: whoever knows it could write there
    secret     varchar(400)             not null, -- sealed: what messages are signed with
    kinds      varchar(400)             not null, -- sorted, joined by commas
    told       bigint                   not null, -- as far as this in the order of arrival it was looked for alerts
    created_at timestamp with time zone not null
);
create index webhook_by_username on webhook (username, created_at);

-- One alert for one address. What it says is read from the history when it is sent.
create table webhook_delivery (
    delivery_id    uuid                     not null primary key,
    webhook_id     uuid                     not null references webhook (webhook_id) on delete cascade,
    negotiation_id uuid                     not null,
    stream         varchar(255)             not null,
    sequence_no    bigint                   not null,
    kind           varchar(30)              not null,
    created_at     timestamp with time zone not null,
    state          varchar(20)              not null,
    attempts       integer                  not null,
    next_at        timestamp with time zone, -- null when it is not sent again
    last_at        timestamp with time zone,
    outcome        varchar(200),             -- of the last attempt
    unique (webhook_id, stream, sequence_no)
);
create index webhook_delivery_due on webhook_delivery (next_at);
create index webhook_delivery_by_age on webhook_delivery (webhook_id, created_at, delivery_id);
