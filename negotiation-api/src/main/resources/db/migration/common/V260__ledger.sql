-- A leaf for each event, in the order in which the ledger read them: negotiation-api/docs/ledger.md. What
-- is hashed are the columns from stream to previous; those before them say where the event is found.
create table ledger_leaf (
    leaf_index      bigint       primary key,
    event_index     bigint       unique, -- null where the ledger speaks of itself
    event_id        varchar(36),
    negotiation_id  varchar(36)  not null,
    stream          varchar(255) not null,
    sequence_number bigint       not null,
    event_type      varchar(255) not null,
    revision        varchar(20),
    recorded        varchar(30)  not null,
    actor           varchar(400),
    payload_hash    bytea        not null check (octet_length(payload_hash) = 32),
    metadata_hash   bytea        not null check (octet_length(metadata_hash) = 32),
    previous        bytea        check (octet_length(previous) = 32),
    leaf_hash       bytea        not null check (octet_length(leaf_hash) = 32),
    unique (stream, sequence_number)
);
create index ledger_leaf_by_negotiation on ledger_leaf (negotiation_id, leaf_index);

-- What the ledger says of itself: with which key it signs from here on.
create table ledger_statement (
    leaf_index bigint primary key references ledger_leaf,
    payload    bytea  not null,
    metadata   bytea  not null
);

-- The hashes of full tiles of 256: a tile of one level is a hash of the next.
create table ledger_tile (
    level      integer not null,
    tile_index bigint  not null,
    hash       bytea   not null check (octet_length(hash) = 32),
    primary key (level, tile_index)
);

create table ledger_checkpoint (
    size      bigint                   primary key,
    note      varchar                  not null,
    signed_at timestamp with time zone not null
);

create table ledger_cosignature (
    size      bigint                   not null references ledger_checkpoint,
    witness   varchar(300)             not null, -- its verifier key
    signature varchar                  not null,
    given_at  timestamp with time zone not null,
    primary key (size, witness)
);
create index ledger_cosignature_by_witness on ledger_cosignature (witness, size);

-- Numbers of events that were passed and may still be filled.
create table ledger_gap (
    first_index bigint                   primary key,
    last_index  bigint                   not null,
    noticed_at  timestamp with time zone not null
);
