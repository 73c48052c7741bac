-- The board that somebody has opened last: he gets it when he asks for no particular one.
create table last_board (
    account_id bigint primary key references account on delete cascade,
    board_id   bigint not null references board on delete cascade
);

-- How long matters are expected to stay in a stage, in days; nothing where nobody has said.
alter table stage add column expected_days integer check (expected_days between 1 and 999);

-- The archive of a board, what came last first.
create index matter_archive on matter (board_id, archived_at desc, id desc)
    where archived_at is not null and deleted_at is null;

-- The day on which a matter was closed; nothing where that was before there was a word for it, or elsewhere.
alter table matter add column closed date check (closed is null or status = 'CLOSED');
