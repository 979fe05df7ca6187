-- The read model of the tests. Whoever serves cannot make it, as little as any other table.
create table note (name varchar(100) not null);
create table taken (name varchar(100) primary key);
create table note_green (name varchar(100) not null);
create table taken_green (name varchar(100) primary key);
