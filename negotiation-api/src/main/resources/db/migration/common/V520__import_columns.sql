-- In which column of a table something is wrong; sealed like all that an import says of a line.
alter table import_error add column header varchar(32000);
