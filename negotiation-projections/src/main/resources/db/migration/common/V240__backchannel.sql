-- Who is on which undisclosed line, kept with "accreditation" in the command's own transaction. A seat is a
-- keyed digest of the line, the login and its party; some seats are nobody's, so that they cannot be counted.
create table backchannel_seat (
    backchannel_id uuid        not null,
    seat           varchar(64) not null,
    negotiation_id uuid        not null,
    primary key (backchannel_id, seat)
);

create index backchannel_seat_by_negotiation on backchannel_seat (negotiation_id);
