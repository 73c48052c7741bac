-- A board is a document at a revision: whoever changes anything on it locks its row and takes the next number.
create table board (
    id             bigint generated always as identity primary key,
    name           text        not null unique check (length(name) between 1 and 120),
    number_pattern text        not null,
    revision       bigint      not null default 0 check (revision >= 0),
    created_at     timestamptz not null
);

create table stage (
    id        bigint generated always as identity primary key,
    board_id  bigint  not null references board,
    name      text    not null check (length(name) between 1 and 60),
    position  integer not null,
    colour    text    not null,
    closing   boolean not null default false,
    wip_limit integer check (wip_limit > 0),
    unique (board_id, position),
    unique (board_id, name)
);

-- One row for each board and period of its number pattern (a year, or '' where the pattern has none).
create table matter_counter (
    board_id bigint not null references board,
    period   text   not null,
    last     bigint not null check (last >= 0),
    primary key (board_id, period)
);

create table matter (
    id             bigint generated always as identity primary key,
    board_id       bigint           not null references board,
    number         text collate "C" not null,
    stage_id       bigint           not null references stage,
    rank           text collate "C" not null check (rank <> ''),
    stage_since    timestamptz      not null,
    title          text             not null check (length(title) between 1 and 300),
    client         text             not null default '',
    practice_area  text             not null default '',
    responsible_id bigint references account,
    priority       text             not null check (priority in ('HIGH', 'NORMAL', 'LOW')),
    opened         date,
    deadline       date,
    reference      text             not null default '',
    description    text             not null default '',
    import_key     text,
    archived_at    timestamptz,
    created_at     timestamptz      not null,
    unique (board_id, number),
    unique (board_id, import_key)
);

-- A strict order within a stage: two matters never share a place.
create unique index matter_place on matter (stage_id, rank) where archived_at is null;

-- The change log. Revisions are given under the lock on the board's row, so they are committed in order, without gaps.
create table change (
    board_id   bigint      not null references board,
    revision   bigint      not null,
    kind       text        not null,
    matter_id  bigint references matter,
    fields     jsonb       not null,
    actor_id   bigint references account,
    actor_name text        not null,
    origin     text        not null,
    command_id uuid        not null unique,
    at         timestamptz not null,
    primary key (board_id, revision)
);

create index change_of_matter on change (matter_id, revision);
