-- The embedded identity store: logins, and the tokens that programs use in their place.

create table account (
    username   varchar(100)             not null primary key,
    password   varchar(200)             not null, -- an encoded hash, never the password
    roles      varchar(100)             not null, -- sorted, joined by commas
    stamp      varchar(36)              not null, -- new with each change of password or roles
    created_at timestamp with time zone not null
);

create table access_token (
    token_id     uuid                     not null primary key,
    username     varchar(100)             not null references account (username) on delete cascade,
    name         varchar(400)             not null,
    hash         varchar(64)              not null unique, -- SHA-256 of the token, in hex
    scopes       varchar(50)              not null,
    created_at   timestamp with time zone not null,
    expires_at   timestamp with time zone,
    last_used_at timestamp with time zone
);

create index access_token_by_username on access_token (username);
