-- Who may sign in. The login name is kept in lower case; the application sees to it before, this makes sure.
create table account (
    id            bigint generated always as identity primary key,
    login         text collate "C" not null unique check (login = lower(login) and login <> ''),
    name          text        not null check (name <> ''),
    password_hash text        not null,
    role          text        not null check (role in ('ADMINISTRATOR', 'MEMBER', 'READER')),
    enabled       boolean     not null default true,
    created_at    timestamptz not null default now()
);

-- At most one row: what this database was made for. Without a row it has not been set up yet.
create table installation (
    singleton  boolean primary key default true check (singleton),
    demo       boolean     not null,
    created_at timestamptz not null default now()
);
