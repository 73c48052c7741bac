-- What people have typed about a matter and not saved: one for each person and matter, and one for a new matter on each
-- board. The fields as typed, each with the value that was seen. It goes when it is saved or discarded.
create table draft (
    account_id bigint      not null references account on delete cascade,
    board_id   bigint      not null references board on delete cascade,
    matter_id  bigint references matter on delete cascade,
    stage_id   bigint references stage on delete set null,
    revision   bigint      not null,
    fields     jsonb       not null,
    at         timestamptz not null,
    unique nulls not distinct (account_id, board_id, matter_id)
);
