-- Read models were read by one reader each. They are read in four parts now, so that several nodes
-- share the work: each part begins where the one reader stood.
insert into processor_token (processor_name, segment, token, token_type, time_stamp, owner_node)
select whole.processor_name, part.segment, whole.token, whole.token_type, whole.time_stamp, null
from processor_token whole
cross join (values (1), (2), (3)) as part (segment)
where whole.processor_name in ('portfolio', 'milestone', 'history', 'automation')
  and whole.segment = 0
  and not exists (
      select 1 from processor_token other
      where other.processor_name = whole.processor_name and other.segment > 0);

update processor_token set owner_node = null;
