-- Which revision of a table a decision has seen: it is compared in the commit of the events.

alter table table_negotiation add column revision bigint default 0 not null;
