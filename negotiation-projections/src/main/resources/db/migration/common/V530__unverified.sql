-- Which parties have claimed what is not verified is read from the index alone.

drop index milestone_by_unverified;
drop index milestone_green_by_unverified;
create index milestone_by_unverified on milestone (claim_unverified, due_key, milestone_id, responsible);
create index milestone_green_by_unverified on milestone_green (claim_unverified, due_key, milestone_id,
    responsible);
