-- What people have switched on or off for themselves; without a row what the program thinks best holds.
create table preference (
    account_id bigint  not null references account on delete cascade,
    name       text    not null,
    chosen     boolean not null,
    primary key (account_id, name)
);
