-- A milestone that all principals have waived keeps nothing waiting.

alter table table_milestone add column waived boolean default false not null;
