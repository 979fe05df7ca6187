-- Passkeys, which end with their account. Names of tables and columns are those of the library that
-- keeps them.

create table user_entities (
    id           varchar(100) not null primary key, -- random: what an authenticator is told of a login
    name         varchar(100) not null unique references account (username) on delete cascade,
    display_name varchar(200)
);

create table user_credentials (
    credential_id                varchar(1400) not null primary key,
    user_entity_user_id          varchar(100)  not null references user_entities (id) on delete cascade,
    public_key                   bytea         not null,
    signature_count              bigint        not null,
    uv_initialized               boolean       not null,
    backup_eligible              boolean       not null,
    authenticator_transports     varchar(1000),
    public_key_credential_type   varchar(100),
    backup_state                 boolean       not null,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamp with time zone not null,
    last_used                    timestamp with time zone not null,
    label                        varchar(400)  not null
);

create index user_credentials_by_user on user_credentials (user_entity_user_id);
