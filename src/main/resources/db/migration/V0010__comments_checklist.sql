-- What is to be done in a matter. An item that was removed stays, unseen, so that this can be taken back.
create table checklist_item (
    id         uuid             primary key,
    matter_id  bigint           not null references matter,
    text       text             not null check (length(text) between 1 and 200),
    done       boolean          not null default false,
    rank       text collate "C" not null check (rank <> ''),
    removed_at timestamptz
);

create unique index checklist_item_place on checklist_item (matter_id, rank) where removed_at is null;
create index checklist_item_of_matter on checklist_item (matter_id);

-- What people say about a matter. The change log knows that they did, and never what.
create table matter_comment (
    id          uuid        primary key,
    matter_id   bigint      not null references matter,
    author_id   bigint references account,
    author_name text        not null,
    text        text        not null check (length(text) between 1 and 5000),
    created_at  timestamptz not null,
    edited_at   timestamptz
);

create index matter_comment_of_matter on matter_comment (matter_id, created_at, id);

-- Counted anew by whoever changes a list, under the lock of the board: a board is read without looking at any list.
alter table matter
    add column items      integer not null default 0 check (items >= 0),
    add column items_done integer not null default 0 check (items_done between 0 and items),
    add column comments   integer not null default 0 check (comments >= 0);

-- A comment that somebody has typed and not sent is kept with all else that he has typed about the matter.
alter table draft add column comment text not null default '';
