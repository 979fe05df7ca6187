-- Events that a read model could not digest and that somebody gave up: who, and why.

create table dead_letter_discarded (
    letter_id           varchar(36)                 not null primary key,
    processing_group    varchar(255)                not null,
    sequence_identifier varchar(255)                not null,
    payload_type        varchar(255)                not null,
    stream              varchar(255),
    sequence_no         bigint,
    reason              varchar(2000)               not null,
    actor               varchar(200)                not null,
    at                  timestamp(3) with time zone not null
);
