-- Rounds that were opened before there was a table of them.

insert into table_round (round_id, negotiation_id)
select cast(substring(utf8tostring(payload), locate('"roundId":"', utf8tostring(payload)) + 11, 36) as uuid),
    cast(aggregate_identifier as uuid)
from domain_event
where payload_type = 'round.RoundOpened';
