-- A list stops after its first lines: each filter that managers use has an index in order of due date.

drop index milestone_by_negotiation;
drop index milestone_by_due;
drop index milestone_by_responsible;
drop index milestone_by_standing;
drop index milestone_by_claim;

create index milestone_by_due on milestone (due_key, milestone_id);
create index milestone_by_due_last on milestone (due_key_last, milestone_id);
create index milestone_by_title on milestone (title, milestone_id);
create index milestone_by_level on milestone (progress_level, milestone_id);
create index milestone_by_negotiation on milestone (negotiation_id, due_key, milestone_id);
create index milestone_by_stage on milestone (stage, due_key, milestone_id);
create index milestone_by_standing on milestone (standing, due_key, milestone_id);
create index milestone_by_unverified on milestone (claim_unverified, due_key, milestone_id);
create index milestone_by_exceeded on milestone (limit_exceeded, due_key, milestone_id);
create index milestone_by_verification on milestone (verification, due_key, milestone_id);
create index milestone_by_claim on milestone (claim, due_key, milestone_id);
create index milestone_by_responsible on milestone (responsible, due_key, milestone_id);

-- The same, for rebuilds.

drop index milestone_green_by_negotiation;
drop index milestone_green_by_due;
drop index milestone_green_by_responsible;
drop index milestone_green_by_standing;
drop index milestone_green_by_claim;

create index milestone_green_by_due on milestone_green (due_key, milestone_id);
create index milestone_green_by_due_last on milestone_green (due_key_last, milestone_id);
create index milestone_green_by_title on milestone_green (title, milestone_id);
create index milestone_green_by_level on milestone_green (progress_level, milestone_id);
create index milestone_green_by_negotiation on milestone_green (negotiation_id, due_key, milestone_id);
create index milestone_green_by_stage on milestone_green (stage, due_key, milestone_id);
create index milestone_green_by_standing on milestone_green (standing, due_key, milestone_id);
create index milestone_green_by_unverified on milestone_green (claim_unverified, due_key, milestone_id);
create index milestone_green_by_exceeded on milestone_green (limit_exceeded, due_key, milestone_id);
create index milestone_green_by_verification on milestone_green (verification, due_key, milestone_id);
create index milestone_green_by_claim on milestone_green (claim, due_key, milestone_id);
create index milestone_green_by_responsible on milestone_green (responsible, due_key, milestone_id);
