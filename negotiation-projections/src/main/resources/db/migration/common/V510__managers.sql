-- What milestones are counted and listed by, in order of label: of a page of negotiations, parties,
-- phases or measures only their own milestones are looked at.

create table milestone_group (
    kind           varchar(20)  not null,
    group_id       uuid         not null,
    negotiation_id uuid         not null,
    label          varchar(900) not null,
    primary key (group_id, kind)
);

create index milestone_group_by_label on milestone_group (kind, label, group_id);
create index milestone_group_by_negotiation on milestone_group (negotiation_id, kind);

create table milestone_group_green (
    kind           varchar(20)  not null,
    group_id       uuid         not null,
    negotiation_id uuid         not null,
    label          varchar(900) not null,
    primary key (group_id, kind)
);

create index milestone_group_green_by_label on milestone_group_green (kind, label, group_id);
create index milestone_group_green_by_negotiation on milestone_group_green (negotiation_id, kind);

create index milestone_by_phase on milestone (phase_id);
create index milestone_green_by_phase on milestone_green (phase_id);

-- What is overdue is counted from the index alone.

drop index milestone_by_stage;
drop index milestone_green_by_stage;
create index milestone_by_stage on milestone (stage, due_key, milestone_id, category, negotiation_id);
create index milestone_green_by_stage on milestone_green (stage, due_key, milestone_id, category,
    negotiation_id);

-- How far the milestones of a negotiation are, category by category. What is late depends on the day
-- of the viewer and is never kept.

create table milestone_tally (
    negotiation_id uuid        not null,
    category       varchar(30) not null,
    total          integer     not null,
    level_0        integer     not null,
    level_1        integer     not null,
    level_2        integer     not null,
    level_3        integer     not null,
    unverified     integer     not null,
    disputed       integer     not null,
    primary key (negotiation_id, category)
);

create table milestone_tally_green (
    negotiation_id uuid        not null,
    category       varchar(30) not null,
    total          integer     not null,
    level_0        integer     not null,
    level_1        integer     not null,
    level_2        integer     not null,
    level_3        integer     not null,
    unverified     integer     not null,
    disputed       integer     not null,
    primary key (negotiation_id, category)
);

-- Parties are asked for by their short names, in whichever case.

alter table milestone_party add column name_key varchar(400) default '' not null;
alter table milestone_party_green add column name_key varchar(400) default '' not null;
create index milestone_party_by_name on milestone_party (name_key, party_id);
create index milestone_party_green_by_name on milestone_party_green (name_key, party_id);

-- What was recorded before, in either set.

update milestone_party set name_key = lower(short_name);
update milestone_party_green set name_key = lower(short_name);

insert into milestone_group (kind, group_id, negotiation_id, label)
    select 'NEGOTIATION', negotiation_id, negotiation_id, title from milestone_negotiation;
insert into milestone_group (kind, group_id, negotiation_id, label)
    select 'PARTY', party_id, negotiation_id, short_name from milestone_party;
insert into milestone_group (kind, group_id, negotiation_id, label)
    select distinct 'MEASURE', measure_id, negotiation_id, measure_title from milestone;
insert into milestone_group (kind, group_id, negotiation_id, label)
    select distinct 'PHASE', phase_id, negotiation_id, measure_title || ': ' || phase_title
    from milestone;
insert into milestone_tally (negotiation_id, category, total, level_0, level_1, level_2, level_3,
        unverified, disputed)
    select negotiation_id, category, count(*),
        sum(case when progress_level = 0 then 1 else 0 end),
        sum(case when progress_level = 1 then 1 else 0 end),
        sum(case when progress_level = 2 then 1 else 0 end),
        sum(case when progress_level = 3 then 1 else 0 end),
        sum(case when claim_unverified then 1 else 0 end),
        sum(case when standing = 'DISPUTED' then 1 else 0 end)
    from milestone group by negotiation_id, category;

insert into milestone_group_green (kind, group_id, negotiation_id, label)
    select 'NEGOTIATION', negotiation_id, negotiation_id, title from milestone_negotiation_green;
insert into milestone_group_green (kind, group_id, negotiation_id, label)
    select 'PARTY', party_id, negotiation_id, short_name from milestone_party_green;
insert into milestone_group_green (kind, group_id, negotiation_id, label)
    select distinct 'MEASURE', measure_id, negotiation_id, measure_title from milestone_green;
insert into milestone_group_green (kind, group_id, negotiation_id, label)
    select distinct 'PHASE', phase_id, negotiation_id, measure_title || ': ' || phase_title
    from milestone_green;
insert into milestone_tally_green (negotiation_id, category, total, level_0, level_1, level_2,
        level_3, unverified, disputed)
    select negotiation_id, category, count(*),
        sum(case when progress_level = 0 then 1 else 0 end),
        sum(case when progress_level = 1 then 1 else 0 end),
        sum(case when progress_level = 2 then 1 else 0 end),
        sum(case when progress_level = 3 then 1 else 0 end),
        sum(case when claim_unverified then 1 else 0 end),
        sum(case when standing = 'DISPUTED' then 1 else 0 end)
    from milestone_green group by negotiation_id, category;
