-- What administrators decided about keeping boards up to date: the row with the highest version is in force, the others
-- tell what was before. Without a row the properties are in force. Two people cannot save on top of the same version.
create table sync_settings (
    version              bigint           primary key check (version > 0),
    enabled              boolean          not null,
    interval_millis      integer          not null check (interval_millis between 5000 and 300000),
    pause_on_interaction boolean          not null,
    retry_attempts       integer          not null check (retry_attempts between 0 and 10),
    backoff_multiplier   double precision not null check (backoff_multiplier between 1 and 10),
    transport            text             not null check (transport in ('POLLING', 'PUSH')),
    actor_id             bigint references account,
    actor_name           text             not null check (actor_name <> ''),
    at                   timestamptz      not null
);
