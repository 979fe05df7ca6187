-- What is claimed and not verified is counted from the index alone, whatever it is counted by.

drop index milestone_by_unverified;
drop index milestone_green_by_unverified;
create index milestone_by_unverified on milestone (claim_unverified, due_key, milestone_id, responsible,
    negotiation_id, phase_id);
create index milestone_green_by_unverified on milestone_green (claim_unverified, due_key, milestone_id,
    responsible, negotiation_id, phase_id);
