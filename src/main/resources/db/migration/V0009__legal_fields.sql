-- What a practice keeps of a matter beyond the first fields. The status is apart from the stage: a matter on hold stays
-- where it is.
alter table matter
    add column opposing_party text   not null default '',
    add column court          text   not null default '',
    add column status         text   not null default 'OPEN' check (status in ('OPEN', 'ON_HOLD', 'CLOSED')),
    add column tags           text[] not null default '{}',
    add column limitation     date,
    add column hearing        date;

-- What stands in a stage where matters are done was done before there was a word for it.
update matter set status = 'CLOSED' from stage where stage.id = matter.stage_id and stage.closing;
