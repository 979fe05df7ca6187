-- The names of the keys that wrap all others, which are kept elsewhere; the newest is the current one.
create table key_encryption_key (
    kek_id     varchar(100)             primary key,
    generation integer                  not null unique,
    proof      varchar(200)             not null, -- something wrapped by it
    created_at timestamp with time zone not null,
    retired_at timestamp with time zone
);

-- The keys of the compartments, wrapped. A destroyed one is overwritten; its row stays.
create table data_key (
    key_id          uuid                     primary key,
    compartment     varchar(255)             not null,
    generation      integer                  not null,
    kek_id          varchar(100)             not null references key_encryption_key,
    wrapped         varchar(200)             not null,
    created_at      timestamp with time zone not null,
    retired_at      timestamp with time zone,
    destroyed_at    timestamp with time zone,
    destroyed_epoch bigint,
    unique (compartment, generation)
);
create index data_key_by_kek on data_key (kek_id);
create index data_key_by_destruction on data_key (destroyed_epoch);

-- Counts what happened to keys, so that every node notices; one row.
create table key_epoch (epoch bigint not null);
insert into key_epoch (epoch) values (0);

-- What the house shares is wrapped, too; what has no name of a key yet, at the next start.
alter table house_secret add column kek_id varchar(100);
alter table house_secret alter column secret set data type varchar(200);

-- What was remembered of briefs before they were sealed; their events are read instead.
delete from snapshot_event where payload_type = 'snapshot.Brief' and payload_revision = '1';
