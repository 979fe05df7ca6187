-- Which rounds there are, kept in the command's own transaction.

create table table_round (
    round_id       uuid not null primary key,
    negotiation_id uuid not null
);
