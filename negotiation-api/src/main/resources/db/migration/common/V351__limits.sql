-- Wrong passwords for a name from an address, which stand here as a hash.
create table login_attempt (
    door       varchar(64)              primary key,
    failures   integer                  not null,
    not_before timestamp with time zone not null,
    last_at    timestamp with time zone not null
);

-- How many requests of a login each node has let in since it started; the others take them off the
-- share that they grant.
create table request_count (
    login      varchar(100)             not null,
    node_id    varchar(64)              not null,
    requests   bigint                   not null,
    counted_at timestamp with time zone not null,
    primary key (login, node_id)
);
