-- Which phase a milestone is of, and what it was promised to come after: who waits on whom.

alter table milestone add column phase_ordinal integer default 0 not null;

create table milestone_dependency (
    milestone_id uuid not null,
    depends_on   uuid not null,
    primary key (milestone_id, depends_on)
);

create index milestone_dependency_on on milestone_dependency (depends_on);
create index milestone_by_responsible on milestone (responsible);
create index milestone_by_standing on milestone (standing);
create index milestone_by_claim on milestone (claim, verification);
