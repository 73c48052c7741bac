-- Who has which board open. Nothing here outlives a crash of the database, nor should it: every node writes its own again.
-- A node is one process; what one has written that was not heard of for a while counts for nothing.
create unlogged table presence_node (
    id       uuid        primary key,
    heard_at timestamptz not null
);

-- One row for each open view. It refers to no other table, so that coming and going waits for no writer of a board.
create unlogged table visit (
    id         uuid        primary key,
    node_id    uuid        not null references presence_node on delete cascade,
    board_id   bigint      not null,
    account_id bigint      not null,
    matter_id  bigint,
    editing    boolean     not null,
    since      timestamptz not null default now()
);

create index visit_of_node on visit (node_id);
create index visit_of_board on visit (board_id);
