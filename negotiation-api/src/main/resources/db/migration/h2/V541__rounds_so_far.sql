-- Rounds that were opened before there was a table of them.

insert into table_round (round_id, negotiation_id)
select cast(regexp_replace(utf8tostring(payload), '^.*"roundId":"([0-9a-f-]{36})".*$', '$1') as uuid),
    cast(aggregate_identifier as uuid)
from domain_event
where payload_type = 'negotiation.RoundOpened';
