-- What devices were asked by the login page and answered rightly, as a hash, for as long as the answer could come again.
create table spent_challenge (
    challenge    varchar(64)              primary key,
    forgotten_at timestamp with time zone not null
);
