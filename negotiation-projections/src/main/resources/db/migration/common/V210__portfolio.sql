-- One row a negotiation, for the list of all of them.

create table portfolio (
    negotiation_id uuid                        not null primary key,
    title          varchar(400)                not null,
    agreement_rule varchar(30)                 not null,
    archive        boolean                     not null,
    lifecycle      varchar(20)                 not null,
    agenda_items   integer                     not null,
    positions      integer                     not null,
    rounds         integer                     not null,
    measures       integer                     not null,
    milestones     integer                     not null,
    last_activity  timestamp(6) with time zone not null
);

create index portfolio_by_title on portfolio (title, negotiation_id);

create table portfolio_party (
    negotiation_id uuid         not null,
    party_id       uuid         not null,
    name           varchar(400) not null,
    short_name     varchar(400) not null,
    role           varchar(20)  not null,
    primary key (negotiation_id, party_id)
);
