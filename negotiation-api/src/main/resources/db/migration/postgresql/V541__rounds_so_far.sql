-- Rounds that were opened before there was a table of them.

insert into table_round (round_id, negotiation_id)
select cast(convert_from(payload, 'UTF8')::jsonb ->> 'roundId' as uuid), cast(aggregate_identifier as uuid)
from domain_event
where payload_type = 'round.RoundOpened';
