-- When anything about a matter was changed last. Whoever writes to the change log need not think of it.
alter table matter add column touched_at timestamptz not null default now();

update matter set touched_at = coalesce((select max(at) from change where matter_id = matter.id), created_at);

create function touch_matters() returns trigger language plpgsql as $$
begin
    update matter set touched_at = last.at
    from (select matter_id, max(at) as at from told where matter_id is not null group by matter_id) as last
    where matter.id = last.matter_id;
    return null;
end
$$;

create trigger touch_matters after insert on change
    referencing new table as told for each statement execute function touch_matters();

-- The words of a matter, for searches; which form of a word is meant is no question in a practice of several languages.
alter table matter add column words tsvector not null
    generated always as (to_tsvector(
        'simple', title || ' ' || client || ' ' || opposing_party || ' ' || reference || ' ' || description)) stored;

-- What people keep of their filters, each for himself: the parameters of the board's address, by name.
create table saved_filter (
    id         bigint generated always as identity primary key,
    account_id bigint not null references account on delete cascade,
    board_id   bigint not null references board on delete cascade,
    name       text   not null check (length(name) between 1 and 60),
    parameters jsonb  not null
);

create unique index saved_filter_name on saved_filter (account_id, board_id, lower(name));

-- The stages that somebody has folded up.
create table collapsed_stage (
    account_id bigint not null references account on delete cascade,
    stage_id   bigint not null references stage on delete cascade,
    primary key (account_id, stage_id)
);
