-- Who may see a board, and who may work on it. Administrators need no row here: they may do everything everywhere.
create table board_member (
    board_id   bigint not null references board,
    account_id bigint not null references account,
    role       text   not null check (role in ('EDITOR', 'READER')),
    primary key (board_id, account_id)
);

create index board_member_of_account on board_member (account_id);

-- Until now everybody saw every board.
insert into board_member (board_id, account_id, role)
select board.id, account.id, case account.role when 'READER' then 'READER' else 'EDITOR' end
from board cross join account;

-- Stages change places among themselves: they must differ at the end of a transaction, not at every step of it.
alter table stage
    drop constraint stage_board_id_position_key,
    add constraint stage_board_id_position_key unique (board_id, position) deferrable initially deferred;

-- A matter that was deleted for good leaves its number behind, so that nobody gets it again, and nothing else.
alter table matter
    add column deleted_at timestamptz check (deleted_at is null or archived_at is not null),
    drop constraint matter_title_check,
    add constraint matter_title_check check (length(title) between 1 and 300 or deleted_at is not null and title = '');
