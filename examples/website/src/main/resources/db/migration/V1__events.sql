create table stored_event (
  id varchar(100) not null primary key,
  version bigint not null,
  body varchar(1000000) not null,
  starts timestamp,
  ends timestamp,
  status varchar(30) not null,
  series varchar(100),
  search varchar(100000) not null
);

create index stored_event_starts on stored_event (starts, id);
create index stored_event_series on stored_event (series);
