-- Sessions of browsers, so that any node knows them and none takes them along when it ends. The
-- columns are those of the library that keeps them.
create table login_session (
    primary_id            char(36)     primary key,
    session_id            char(36)     not null unique,
    creation_time         bigint       not null,
    last_access_time      bigint       not null,
    max_inactive_interval integer      not null,
    expiry_time           bigint       not null,
    principal_name        varchar(100)
);
create index login_session_by_expiry on login_session (expiry_time);
create index login_session_by_principal on login_session (principal_name);

create table login_session_attributes (
    session_primary_id char(36)     not null references login_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
