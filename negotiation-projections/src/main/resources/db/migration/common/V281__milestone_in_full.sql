-- Waivers, limits that run out, disputes and notices of non-performance. Rows that were written
-- before hold what they held; a rebuild of "milestone" fills in the rest.

alter table milestone add column course varchar(30) default 'PROPOSED' not null;
alter table milestone add column measure_standing varchar(30) default 'PROPOSED' not null;
alter table milestone add column waived boolean default false not null;
alter table milestone add column runs_out boolean default false not null;
alter table milestone add column last_day date;
alter table milestone add column lapsed_for date;
alter table milestone add column at_most numeric(30, 12);
alter table milestone add column at_least numeric(30, 12);

update milestone set course = standing, measure_standing = standing;

create table milestone_account (
    milestone_id uuid not null,
    party_id     uuid not null,
    primary key (milestone_id, party_id)
);

create table milestone_notice (
    snapback_id uuid    not null primary key,
    measure_id  uuid    not null,
    disputed    boolean not null,
    ended       boolean not null
);

create index milestone_notice_by_measure on milestone_notice (measure_id);
