-- A hard limit lets no more matters into the stage; any other is only shown.
alter table stage add column limit_hard boolean not null default false;
