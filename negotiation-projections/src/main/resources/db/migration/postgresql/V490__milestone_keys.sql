-- What lists of milestones are filtered and sorted by, worked out by the database from the columns
-- that the projector writes. What has no date comes last, whichever way it is sorted. Whether a
-- stage of RUNNING or TERM is late depends on the day of the viewer and is never kept.

alter table milestone add column due_key date generated always as (
    coalesce(due, date '9999-12-31')
) stored;
alter table milestone add column due_key_last date generated always as (
    coalesce(due, date '0001-01-01')
) stored;
alter table milestone add column stage varchar(20) generated always as (
    case
        when waived and (due is null or done_on is null or runs_out) then 'WAIVED'
        when due is null then 'NO_DATE'
        when runs_out then 'TERM'
        when done_on is null then 'RUNNING'
        when done_on > due then 'DONE_LATE'
        else 'DONE_ON_TIME' end
) stored;
alter table milestone add column claim_unverified boolean generated always as (
    claim = 'REPORTED_COMPLETE' and verification <> 'VERIFIED' and verification <> 'CONTRADICTED'
) stored;
alter table milestone add column limit_exceeded boolean generated always as (
    reported_value is not null
        and (coalesce(cast(reported_value as numeric(30, 12)) > at_most, false)
            or coalesce(cast(reported_value as numeric(30, 12)) < at_least, false))
) stored;

-- The same, for rebuilds.

alter table milestone_green add column due_key date generated always as (
    coalesce(due, date '9999-12-31')
) stored;
alter table milestone_green add column due_key_last date generated always as (
    coalesce(due, date '0001-01-01')
) stored;
alter table milestone_green add column stage varchar(20) generated always as (
    case
        when waived and (due is null or done_on is null or runs_out) then 'WAIVED'
        when due is null then 'NO_DATE'
        when runs_out then 'TERM'
        when done_on is null then 'RUNNING'
        when done_on > due then 'DONE_LATE'
        else 'DONE_ON_TIME' end
) stored;
alter table milestone_green add column claim_unverified boolean generated always as (
    claim = 'REPORTED_COMPLETE' and verification <> 'VERIFIED' and verification <> 'CONTRADICTED'
) stored;
alter table milestone_green add column limit_exceeded boolean generated always as (
    reported_value is not null
        and (coalesce(cast(reported_value as numeric(30, 12)) > at_most, false)
            or coalesce(cast(reported_value as numeric(30, 12)) < at_least, false))
) stored;
