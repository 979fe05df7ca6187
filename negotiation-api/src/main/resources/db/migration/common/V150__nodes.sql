-- The processes that serve this database now; each says so every few seconds.
create table node (
    node_id    varchar(64)              primary key,
    started_at timestamp with time zone not null,
    seen_at    timestamp with time zone not null
);

-- What all of them must know and nobody else may: made by whichever needs it first.
create table house_secret (
    name   varchar(64) primary key,
    secret varchar(64) not null
);
