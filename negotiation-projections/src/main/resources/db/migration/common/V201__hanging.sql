-- Which measures have dates that hang on an anchor, so that setting it asks no others.

create table table_hanging (
    negotiation_id uuid         not null,
    anchor         varchar(400) not null,
    measure_id     uuid         not null,
    primary key (negotiation_id, anchor, measure_id)
);
