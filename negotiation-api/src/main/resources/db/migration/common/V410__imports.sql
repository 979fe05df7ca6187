-- What ids are made with from the labels of imported files; one row.
create table import_secret (
    id     integer     not null primary key,
    secret varchar(64) not null
);

-- Files of commands that were posted, and how far each has come. That a line was done is in its receipt.
create table import_job (
    import_id  uuid                     not null primary key,
    login      varchar(100)             not null,
    name       varchar(100)             not null,
    node       varchar(255)             not null, -- which process works on it
    state      varchar(20)              not null,
    lines      integer                  not null,
    recorded   integer                  not null,
    repeated   integer                  not null,
    failed     integer                  not null,
    millis     bigint                   not null, -- how long it has been worked on
    posted_at  timestamp with time zone not null
);

create table import_error (
    import_id uuid          not null references import_job (import_id) on delete cascade,
    ordinal   integer       not null,
    line      integer       not null,
    pointer   varchar(4000),
    type      varchar(200)  not null,
    detail    varchar(4000) not null,
    primary key (import_id, ordinal)
);
