-- What the demo practice and a day's work on a board left in a database when the newest migration was V0008: made by the
-- Docket of that time, and written by pg_dump --inserts. Ben has a draft, Alpha was edited twice, Charlie was moved, and
-- Delta archived.
-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6 (Debian 18.6-3)
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.account (
    id bigint NOT NULL,
    login text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    password_hash text NOT NULL,
    role text NOT NULL,
    enabled boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT account_login_check CHECK (((login = lower(login)) AND (login <> ''::text))),
    CONSTRAINT account_name_check CHECK ((name <> ''::text)),
    CONSTRAINT account_role_check CHECK ((role = ANY (ARRAY['ADMINISTRATOR'::text, 'MEMBER'::text, 'READER'::text])))
);
ALTER TABLE public.account ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.account_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.board (
    id bigint NOT NULL,
    name text NOT NULL,
    number_pattern text NOT NULL,
    revision bigint DEFAULT 0 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT board_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
    CONSTRAINT board_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.board ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.board_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.board_member (
    board_id bigint NOT NULL,
    account_id bigint NOT NULL,
    role text NOT NULL,
    CONSTRAINT board_member_role_check CHECK ((role = ANY (ARRAY['EDITOR'::text, 'READER'::text])))
);
CREATE TABLE public.change (
    board_id bigint NOT NULL,
    revision bigint NOT NULL,
    kind text NOT NULL,
    matter_id bigint,
    fields jsonb NOT NULL,
    actor_id bigint,
    actor_name text NOT NULL,
    origin text NOT NULL,
    command_id uuid NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.draft (
    account_id bigint NOT NULL,
    board_id bigint NOT NULL,
    matter_id bigint,
    stage_id bigint,
    revision bigint NOT NULL,
    fields jsonb NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.flyway_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);
CREATE TABLE public.installation (
    singleton boolean DEFAULT true NOT NULL,
    demo boolean NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT installation_singleton_check CHECK (singleton)
);
CREATE TABLE public.matter (
    id bigint NOT NULL,
    board_id bigint NOT NULL,
    number text NOT NULL COLLATE pg_catalog."C",
    stage_id bigint NOT NULL,
    rank text NOT NULL COLLATE pg_catalog."C",
    stage_since timestamp with time zone NOT NULL,
    title text NOT NULL,
    client text DEFAULT ''::text NOT NULL,
    practice_area text DEFAULT ''::text NOT NULL,
    responsible_id bigint,
    priority text NOT NULL,
    opened date,
    deadline date,
    reference text DEFAULT ''::text NOT NULL,
    description text DEFAULT ''::text NOT NULL,
    import_key text,
    archived_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    CONSTRAINT matter_check CHECK (((deleted_at IS NULL) OR (archived_at IS NOT NULL))),
    CONSTRAINT matter_priority_check CHECK ((priority = ANY (ARRAY['HIGH'::text, 'NORMAL'::text, 'LOW'::text]))),
    CONSTRAINT matter_rank_check CHECK ((rank <> ''::text)),
    CONSTRAINT matter_title_check CHECK ((((length(title) >= 1) AND (length(title) <= 300)) OR ((deleted_at IS NOT NULL) AND (title = ''::text))))
);
CREATE TABLE public.matter_counter (
    board_id bigint NOT NULL,
    period text NOT NULL,
    last bigint NOT NULL,
    CONSTRAINT matter_counter_last_check CHECK ((last >= 0))
);
ALTER TABLE public.matter ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.matter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.preference (
    account_id bigint NOT NULL,
    name text NOT NULL,
    chosen boolean NOT NULL
);
CREATE UNLOGGED TABLE public.presence_node (
    id uuid NOT NULL,
    heard_at timestamp with time zone NOT NULL
);
CREATE TABLE public.stage (
    id bigint NOT NULL,
    board_id bigint NOT NULL,
    name text NOT NULL,
    "position" integer NOT NULL,
    colour text NOT NULL,
    closing boolean DEFAULT false NOT NULL,
    wip_limit integer,
    limit_hard boolean DEFAULT false NOT NULL,
    CONSTRAINT stage_name_check CHECK (((length(name) >= 1) AND (length(name) <= 60))),
    CONSTRAINT stage_wip_limit_check CHECK ((wip_limit > 0))
);
ALTER TABLE public.stage ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.stage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.sync_settings (
    version bigint NOT NULL,
    enabled boolean NOT NULL,
    interval_millis integer NOT NULL,
    pause_on_interaction boolean NOT NULL,
    retry_attempts integer NOT NULL,
    backoff_multiplier double precision NOT NULL,
    transport text NOT NULL,
    actor_id bigint,
    actor_name text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT sync_settings_actor_name_check CHECK ((actor_name <> ''::text)),
    CONSTRAINT sync_settings_backoff_multiplier_check CHECK (((backoff_multiplier >= (1)::double precision) AND (backoff_multiplier <= (10)::double precision))),
    CONSTRAINT sync_settings_interval_millis_check CHECK (((interval_millis >= 5000) AND (interval_millis <= 300000))),
    CONSTRAINT sync_settings_retry_attempts_check CHECK (((retry_attempts >= 0) AND (retry_attempts <= 10))),
    CONSTRAINT sync_settings_transport_check CHECK ((transport = ANY (ARRAY['POLLING'::text, 'PUSH'::text]))),
    CONSTRAINT sync_settings_version_check CHECK ((version > 0))
);
CREATE UNLOGGED TABLE public.visit (
    id uuid NOT NULL,
    node_id uuid NOT NULL,
    board_id bigint NOT NULL,
    account_id bigint NOT NULL,
    matter_id bigint,
    editing boolean NOT NULL,
    since timestamp with time zone DEFAULT now() NOT NULL
);
INSERT INTO public.account OVERRIDING SYSTEM VALUE VALUES (1, 'ada', 'Ada Lindqvist', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$UC3YlyBfkZ90jkVqp2anFw$w9bkWfU5E5lCBmJzHZ6+dMrZRze7jVK4rX2Z4wZY7Oc', 'ADMINISTRATOR', true, '2026-11-26 13:49:40.919466+00');
INSERT INTO public.account OVERRIDING SYSTEM VALUE VALUES (2, 'ben', 'Ben Ertl', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$nQYphZ9ZsvqlNsMhYgdIrQ$9QLTuICgdveUKf7QKpjqrwhme9ZVPC+YX+lOhi8DMPI', 'MEMBER', true, '2026-11-26 13:49:40.919466+00');
INSERT INTO public.account OVERRIDING SYSTEM VALUE VALUES (3, 'cleo', 'Cleo Marchetti', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$kEpE688bD+02tfovewpLGA$oILII+4R9wbK7SUbsZ5kEmTJxWVHQDttS6eyjy9TFaM', 'MEMBER', true, '2026-11-26 13:49:40.919466+00');
INSERT INTO public.account OVERRIDING SYSTEM VALUE VALUES (4, 'vic', 'Vic Okafor', '{argon2}$argon2id$v=19$m=16384,t=2,p=1$i7HASfJh2TtYdgWDKtJt4Q$Qlwc3341/oJvBfyBO+9rX8ievGZmW3HXQ9Fty7CCUik', 'READER', true, '2026-11-26 13:49:40.919466+00');
INSERT INTO public.board OVERRIDING SYSTEM VALUE VALUES (1, 'Litigation', '{year}-{seq:5}', 47, '2026-11-26 13:49:42.147415+00');
INSERT INTO public.board OVERRIDING SYSTEM VALUE VALUES (2, 'Estates and trusts', 'E-{year}-{seq:3}', 14, '2026-11-26 13:49:42.43568+00');
INSERT INTO public.board OVERRIDING SYSTEM VALUE VALUES (3, 'Litigation II', '{year}-{seq:5}', 11, '2026-11-26 13:49:43.260806+00');
INSERT INTO public.board_member VALUES (1, 1, 'EDITOR');
INSERT INTO public.board_member VALUES (1, 2, 'EDITOR');
INSERT INTO public.board_member VALUES (1, 3, 'EDITOR');
INSERT INTO public.board_member VALUES (1, 4, 'READER');
INSERT INTO public.board_member VALUES (2, 1, 'EDITOR');
INSERT INTO public.board_member VALUES (2, 2, 'EDITOR');
INSERT INTO public.board_member VALUES (2, 3, 'EDITOR');
INSERT INTO public.board_member VALUES (2, 4, 'READER');
INSERT INTO public.board_member VALUES (3, 1, 'EDITOR');
INSERT INTO public.board_member VALUES (3, 2, 'EDITOR');
INSERT INTO public.board_member VALUES (3, 3, 'EDITOR');
INSERT INTO public.board_member VALUES (3, 4, 'READER');
INSERT INTO public.change VALUES (1, 1, 'BOARD_CREATED', NULL, '{}', NULL, 'Docket', 'board', 'fad01b59-dedc-403b-84e0-c388d135e0fb', '2026-11-26 13:49:42.183024+00');
INSERT INTO public.change VALUES (1, 2, 'MATTER_CREATED', 1, '{"stage": {"to": "8", "from": null}, "title": {"to": "Fallow Wines: customs duties", "from": null}}', NULL, 'Docket', 'demo', '6cdaeed0-59e7-4809-b8b6-3d6ba0016e66', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 3, 'MATTER_CREATED', 2, '{"stage": {"to": "8", "from": null}, "title": {"to": "Imre Novak v. Delta Couriers", "from": null}}', NULL, 'Docket', 'demo', '3b4fffbb-dae1-4377-8047-a8c3c393cf1f', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 4, 'MATTER_CREATED', 3, '{"stage": {"to": "8", "from": null}, "title": {"to": "Selwyn Audio: design right", "from": null}}', NULL, 'Docket', 'demo', 'd0bf16e3-1a21-43f7-9ac6-200b112b0cbd', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 5, 'MATTER_CREATED', 4, '{"stage": {"to": "7", "from": null}, "title": {"to": "Tidewater Shipping v. Corvin", "from": null}}', NULL, 'Docket', 'demo', '223f966f-8588-41a9-8196-e5a85ae5c8e2', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 6, 'MATTER_CREATED', 5, '{"stage": {"to": "8", "from": null}, "title": {"to": "Rowan County v. Fairlight Paving", "from": null}}', NULL, 'Docket', 'demo', '23c15faa-66dd-44b2-ac83-bddc222ebb14', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 7, 'MATTER_CREATED', 6, '{"stage": {"to": "7", "from": null}, "title": {"to": "Lindgren v. State Pension Board", "from": null}}', NULL, 'Docket', 'demo', '53cec210-9c1b-48c0-b65f-adf78f60ddfd', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 8, 'MATTER_CREATED', 7, '{"stage": {"to": "8", "from": null}, "title": {"to": "Beatrix Lowe v. Canton Press", "from": null}}', NULL, 'Docket', 'demo', '10b66454-9d79-4c62-bc99-338373169991', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 9, 'MATTER_CREATED', 8, '{"stage": {"to": "7", "from": null}, "title": {"to": "Harrow Bakeries v. Milton Gas", "from": null}}', NULL, 'Docket', 'demo', '42f36e75-3669-4042-a9ab-1b701a373d7f', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 10, 'MATTER_CREATED', 9, '{"stage": {"to": "8", "from": null}, "title": {"to": "Arden Toys v. Pell", "from": null}}', NULL, 'Docket', 'demo', 'c148878a-465a-4af7-8f6b-9f5b33a59b02', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 11, 'MATTER_CREATED', 10, '{"stage": {"to": "5", "from": null}, "title": {"to": "Clement Ward v. Ostler Homes", "from": null}}', NULL, 'Docket', 'demo', 'ef23bfc7-f086-45a1-b947-0c903c5f9514', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 12, 'MATTER_CREATED', 11, '{"stage": {"to": "5", "from": null}, "title": {"to": "Meridian Labs v. Voss", "from": null}}', NULL, 'Docket', 'demo', '8521a1dc-7fd6-4370-94ee-c6a35d262243', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 13, 'MATTER_CREATED', 12, '{"stage": {"to": "5", "from": null}, "title": {"to": "Garrick v. Union Rail", "from": null}}', NULL, 'Docket', 'demo', '129bb1c5-cdc7-450f-b530-1074c7f57efa', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 14, 'MATTER_CREATED', 13, '{"stage": {"to": "5", "from": null}, "title": {"to": "Sable Coast Fishing v. Ministry", "from": null}}', NULL, 'Docket', 'demo', '069e7100-91cf-45cf-b280-d3a862a1030b', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 15, 'MATTER_CREATED', 14, '{"stage": {"to": "4", "from": null}, "title": {"to": "Castellan Games: licence audit", "from": null}}', NULL, 'Docket', 'demo', 'cce1d31d-0188-42d6-a025-3df021fa5059', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 16, 'MATTER_CREATED', 15, '{"stage": {"to": "5", "from": null}, "title": {"to": "Thornbury Foods v. Elm Packaging", "from": null}}', NULL, 'Docket', 'demo', '45922e5d-a3f6-465f-beb2-7c8614118938', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 17, 'MATTER_CREATED', 16, '{"stage": {"to": "4", "from": null}, "title": {"to": "Perrin v. Lakeside Insurance", "from": null}}', NULL, 'Docket', 'demo', '9e26b7e1-4dba-49b4-a424-2fff22cdb61f', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 18, 'MATTER_CREATED', 17, '{"stage": {"to": "4", "from": null}, "title": {"to": "Halcyon Hotels v. Brace & Partners", "from": null}}', NULL, 'Docket', 'demo', '0b4c069c-0728-4fcc-8662-cf2129dfc1cb', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 19, 'MATTER_CREATED', 18, '{"stage": {"to": "4", "from": null}, "title": {"to": "Whitlow Farms: crop spraying", "from": null}}', NULL, 'Docket', 'demo', 'fbbc776f-31b1-45bb-89de-2630aa8804df', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 20, 'MATTER_CREATED', 19, '{"stage": {"to": "4", "from": null}, "title": {"to": "Juno Robotics v. former engineers", "from": null}}', NULL, 'Docket', 'demo', 'ec92e6bb-2ca2-4865-bd9f-5798771c2bc8', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 21, 'MATTER_CREATED', 20, '{"stage": {"to": "4", "from": null}, "title": {"to": "Nadia Brandt v. Sunfield Travel", "from": null}}', NULL, 'Docket', 'demo', 'efa689ce-d8d7-493a-bbf1-a6bafa62e600', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 22, 'MATTER_CREATED', 21, '{"stage": {"to": "4", "from": null}, "title": {"to": "Keswick Turbines v. Orlan Steel", "from": null}}', NULL, 'Docket', 'demo', '514cd260-ce6f-4f0e-a3ac-6450f10475be', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 23, 'MATTER_CREATED', 22, '{"stage": {"to": "3", "from": null}, "title": {"to": "Aldous Finch: libel in a blog", "from": null}}', NULL, 'Docket', 'demo', '0b271a6f-433a-4df0-b924-db1cdb0f8999', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 24, 'MATTER_CREATED', 23, '{"stage": {"to": "3", "from": null}, "title": {"to": "Ridley Textiles v. Harbour Cargo", "from": null}}', NULL, 'Docket', 'demo', '09662da7-d8ea-45f4-8ce6-928d53a22538', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 25, 'MATTER_CREATED', 24, '{"stage": {"to": "3", "from": null}, "title": {"to": "Stonebridge Quarry: blasting noise", "from": null}}', NULL, 'Docket', 'demo', 'f67ddd66-4357-4b48-b444-2bb7ce2585e6', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 26, 'MATTER_CREATED', 25, '{"stage": {"to": "3", "from": null}, "title": {"to": "Morrow v. Morrow", "from": null}}', NULL, 'Docket', 'demo', 'a831882a-a820-430e-a450-20392b8242b7', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 27, 'MATTER_CREATED', 26, '{"stage": {"to": "3", "from": null}, "title": {"to": "Vantage Optics v. Kessel", "from": null}}', NULL, 'Docket', 'demo', '9d5cb1ee-019c-453b-9476-8ae195897eb6', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 28, 'MATTER_CREATED', 27, '{"stage": {"to": "3", "from": null}, "title": {"to": "Pinecrest Schools: teacher contracts", "from": null}}', NULL, 'Docket', 'demo', 'ae5c4852-1b73-4a8d-a738-218742cd6e42', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 29, 'MATTER_CREATED', 28, '{"stage": {"to": "3", "from": null}, "title": {"to": "Astrid Holm v. City of Wexley", "from": null}}', NULL, 'Docket', 'demo', '773a6a4f-1527-4926-bcf1-501c2d843ecb', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 30, 'MATTER_CREATED', 29, '{"stage": {"to": "3", "from": null}, "title": {"to": "Dunmore Holdings v. Beck", "from": null}}', NULL, 'Docket', 'demo', 'eb9eb420-c96b-4007-a210-870c2f42b2b2', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 31, 'MATTER_CREATED', 30, '{"stage": {"to": "2", "from": null}, "title": {"to": "Maddox: occupational accident", "from": null}}', NULL, 'Docket', 'demo', 'ae3ee2a3-499f-4849-adca-daca97810fe2', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 32, 'MATTER_CREATED', 31, '{"stage": {"to": "3", "from": null}, "title": {"to": "Copperfield Mills v. Tarn Logistics", "from": null}}', NULL, 'Docket', 'demo', '7b3f65a5-230c-4eb5-b1eb-c4512d464f7b', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 33, 'MATTER_CREATED', 32, '{"stage": {"to": "2", "from": null}, "title": {"to": "Blackthorn Tower: water damage", "from": null}}', NULL, 'Docket', 'demo', '842872c9-fab3-4680-80c8-cee09dc8a8a3', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 34, 'MATTER_CREATED', 33, '{"stage": {"to": "3", "from": null}, "title": {"to": "Everly v. Northgate Clinic", "from": null}}', NULL, 'Docket', 'demo', '5b41e42d-99c5-4edd-a63d-34fa3b70a828', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 35, 'MATTER_CREATED', 34, '{"stage": {"to": "2", "from": null}, "title": {"to": "Redfern Dairy: milk quota", "from": null}}', NULL, 'Docket', 'demo', '28bc0d09-3ebd-4cc2-8167-0b8e8659c591', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 36, 'MATTER_CREATED', 35, '{"stage": {"to": "2", "from": null}, "title": {"to": "Ingram Estate v. Colby", "from": null}}', NULL, 'Docket', 'demo', '3420e106-b0c0-42a4-833a-75d465de150e', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 37, 'MATTER_CREATED', 36, '{"stage": {"to": "2", "from": null}, "title": {"to": "Osprey Data: copied price list", "from": null}}', NULL, 'Docket', 'demo', '09b671d4-caa2-4608-b4f9-0b504dbf73fb', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 38, 'MATTER_CREATED', 37, '{"stage": {"to": "2", "from": null}, "title": {"to": "Larkin v. Ashdown Motors", "from": null}}', NULL, 'Docket', 'demo', '33ed86db-7d79-4b52-8aea-cfc765bf4987', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 39, 'MATTER_CREATED', 38, '{"stage": {"to": "1", "from": null}, "title": {"to": "Greywell Parish: roof contractor", "from": null}}', NULL, 'Docket', 'demo', 'c4479b00-017e-41ee-a195-e918ff0318a4', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 40, 'MATTER_CREATED', 39, '{"stage": {"to": "1", "from": null}, "title": {"to": "Quill & Dray: trade mark watch", "from": null}}', NULL, 'Docket', 'demo', 'eec0d061-4930-496f-947d-587d4154995c', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 41, 'MATTER_CREATED', 40, '{"stage": {"to": "1", "from": null}, "title": {"to": "Sorrel Bank: frozen account", "from": null}}', NULL, 'Docket', 'demo', '377f2d2f-b242-45ac-b880-6fb4bdcb452b', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 42, 'MATTER_CREATED', 41, '{"stage": {"to": "1", "from": null}, "title": {"to": "Hobart Tile: unpaid invoices", "from": null}}', NULL, 'Docket', 'demo', 'cf1fa2ce-7f46-4633-96f1-f2172951c0f7', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 43, 'MATTER_CREATED', 42, '{"stage": {"to": "1", "from": null}, "title": {"to": "Fenwick Press v. Marlowe", "from": null}}', NULL, 'Docket', 'demo', '1c3b4a0e-8658-43e8-afd2-c2832bb8485d', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 44, 'MATTER_CREATED', 43, '{"stage": {"to": "1", "from": null}, "title": {"to": "Odalys Renner: boundary hedge", "from": null}}', NULL, 'Docket', 'demo', 'baad21dc-4ee0-4dd4-9b58-0d9602a0e925', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 45, 'MATTER_CREATED', 44, '{"stage": {"to": "1", "from": null}, "title": {"to": "In re Calloway Nurseries", "from": null}}', NULL, 'Docket', 'demo', 'dd8b6b5c-1b3e-4380-8d1f-d5a81a1b7bbe', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 46, 'MATTER_CREATED', 45, '{"stage": {"to": "1", "from": null}, "title": {"to": "Brightwater Ferries v. Port of Halden", "from": null}}', NULL, 'Docket', 'demo', 'f995e3a0-caf6-4395-8577-ff092ac13c7e', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (1, 47, 'MATTER_CREATED', 46, '{"stage": {"to": "1", "from": null}, "title": {"to": "Tamsin Vale: dismissal during probation", "from": null}}', NULL, 'Docket', 'demo', 'd29d4a6f-a9dd-4ae3-8f9f-ab90ec3ad6a9', '2026-11-26 13:49:42.408723+00');
INSERT INTO public.change VALUES (2, 1, 'BOARD_CREATED', NULL, '{}', NULL, 'Docket', 'board', 'bd162164-b18d-423d-b8de-67cd5768da54', '2026-11-26 13:49:42.471088+00');
INSERT INTO public.change VALUES (2, 2, 'MATTER_CREATED', 47, '{"stage": {"to": "13", "from": null}, "title": {"to": "Will of Agnes Thorpe", "from": null}}', NULL, 'Docket', 'demo', '79e32700-3a54-42af-ba72-9189005fa9a4', '2026-11-26 13:49:42.524317+00');
INSERT INTO public.change VALUES (2, 3, 'MATTER_CREATED', 48, '{"stage": {"to": "13", "from": null}, "title": {"to": "Estate of Lea Fontaine", "from": null}}', NULL, 'Docket', 'demo', 'f3f07550-ade0-49fd-94c1-3ecab2cfd842', '2026-11-26 13:49:42.524317+00');
INSERT INTO public.change VALUES (2, 4, 'MATTER_CREATED', 49, '{"stage": {"to": "12", "from": null}, "title": {"to": "Estate of Oscar Bannister", "from": null}}', NULL, 'Docket', 'demo', 'aa9db754-c3fa-43a4-adc6-072e1f68662b', '2026-11-26 13:49:42.524317+00');
INSERT INTO public.change VALUES (2, 5, 'MATTER_CREATED', 50, '{"stage": {"to": "12", "from": null}, "title": {"to": "Estate of Wanda Kiel", "from": null}}', NULL, 'Docket', 'demo', '7f0a8af3-c604-4f6a-85b3-1eb4c751c3f0', '2026-11-26 13:49:42.524317+00');
INSERT INTO public.change VALUES (2, 6, 'MATTER_CREATED', 51, '{"stage": {"to": "12", "from": null}, "title": {"to": "Estate of Henrik Solberg", "from": null}}', NULL, 'Docket', 'demo', '0bf4b4fa-26fa-4e3b-980c-64a051917b2b', '2026-11-26 13:49:42.524317+00');
INSERT INTO public.change VALUES (2, 7, 'MATTER_CREATED', 52, '{"stage": {"to": "11", "from": null}, "title": {"to": "Lisle family trust", "from": null}}', NULL, 'Docket', 'demo', '64492b41-267d-4266-a592-8c17f2ac63fd', '2026-11-26 13:49:42.524317+00');
INSERT INTO public.change VALUES (2, 8, 'MATTER_CREATED', 53, '{"stage": {"to": "11", "from": null}, "title": {"to": "Will of Marguerite Dahl", "from": null}}', NULL, 'Docket', 'demo', '77fc498d-e096-43fa-9955-9045ba97bfcf', '2026-11-26 13:49:42.524317+00');
INSERT INTO public.change VALUES (2, 9, 'MATTER_CREATED', 54, '{"stage": {"to": "10", "from": null}, "title": {"to": "Care directive of Paul Ebbe", "from": null}}', NULL, 'Docket', 'demo', '51b80e57-6be9-4870-a7a3-ce5a86506a8c', '2026-11-26 13:49:42.524317+00');
INSERT INTO public.change VALUES (2, 10, 'MATTER_CREATED', 55, '{"stage": {"to": "10", "from": null}, "title": {"to": "Foundation for the Vesper Collection", "from": null}}', NULL, 'Docket', 'demo', '757acea6-8e90-4a9f-987d-1e21d31518f5', '2026-11-26 13:49:42.524317+00');
INSERT INTO public.change VALUES (2, 11, 'MATTER_CREATED', 56, '{"stage": {"to": "10", "from": null}, "title": {"to": "Will of Noor Haddad", "from": null}}', NULL, 'Docket', 'demo', '65b8d6ab-6b5b-4e3f-b23b-499705edeb3b', '2026-11-26 13:49:42.524317+00');
INSERT INTO public.change VALUES (2, 12, 'MATTER_CREATED', 57, '{"stage": {"to": "9", "from": null}, "title": {"to": "Orchard at Mill Road: gift to the children", "from": null}}', NULL, 'Docket', 'demo', 'cd45833c-93aa-4ee5-b061-b6ae944b00a3', '2026-11-26 13:49:42.524317+00');
INSERT INTO public.change VALUES (2, 13, 'MATTER_CREATED', 58, '{"stage": {"to": "9", "from": null}, "title": {"to": "Trust for the Amber Lane Theatre", "from": null}}', NULL, 'Docket', 'demo', 'df3f8e1d-46b6-4bb5-adff-2ec8463d5010', '2026-11-26 13:49:42.524317+00');
INSERT INTO public.change VALUES (2, 14, 'MATTER_CREATED', 59, '{"stage": {"to": "9", "from": null}, "title": {"to": "Wills of Edith and Karl Sommer", "from": null}}', NULL, 'Docket', 'demo', '31c53da3-f134-494e-bafa-0028db75616a', '2026-11-26 13:49:42.524317+00');
INSERT INTO public.change VALUES (3, 1, 'BOARD_CREATED', NULL, '{}', NULL, 'Docket', 'board', 'f25078a7-76a7-4cd3-9001-83033154d839', '2026-11-26 13:49:43.283824+00');
INSERT INTO public.change VALUES (3, 2, 'MATTER_CREATED', 60, '{"stage": {"to": "14", "from": null}, "title": {"to": "Delta", "from": null}}', NULL, 'Docket', 'test', '16878c3d-598e-4708-9254-f67ea689a539', '2026-11-26 13:49:43.358425+00');
INSERT INTO public.change VALUES (3, 3, 'MATTER_CREATED', 61, '{"stage": {"to": "14", "from": null}, "title": {"to": "Charlie", "from": null}}', NULL, 'Docket', 'test', '89128aa9-91b6-4583-ace0-0abeb0c193ff', '2026-11-26 13:49:43.377486+00');
INSERT INTO public.change VALUES (3, 4, 'MATTER_CREATED', 62, '{"stage": {"to": "14", "from": null}, "title": {"to": "Bravo", "from": null}}', NULL, 'Docket', 'test', '408de361-bb0d-4496-8ba3-6129f92d2acd', '2026-11-26 13:49:43.396414+00');
INSERT INTO public.change VALUES (3, 5, 'MATTER_CREATED', 63, '{"stage": {"to": "14", "from": null}, "title": {"to": "Alpha", "from": null}}', NULL, 'Docket', 'test', '07453251-f670-46cb-a3c2-686f07209736', '2026-11-26 13:49:43.413085+00');
INSERT INTO public.change VALUES (3, 6, 'MATTER_CREATED', 64, '{"stage": {"to": "15", "from": null}, "title": {"to": "Foxtrot", "from": null}}', NULL, 'Docket', 'test', '800d65db-61c1-4a56-8fdd-5404c500274c', '2026-11-26 13:49:43.426353+00');
INSERT INTO public.change VALUES (3, 7, 'MATTER_CREATED', 65, '{"stage": {"to": "15", "from": null}, "title": {"to": "Echo", "from": null}}', NULL, 'Docket', 'test', '1e2809dd-d0c3-4f29-8179-19a1487674f5', '2026-11-26 13:49:43.440611+00');
INSERT INTO public.change VALUES (3, 8, 'MATTER_MOVED', 61, '{"stage": {"to": "15", "from": "14"}}', 3, 'Cleo Marchetti', 'test', 'f7fa8b41-46b2-470b-af05-d4d0a25570f6', '2026-11-26 13:49:43.480193+00');
INSERT INTO public.change VALUES (3, 9, 'MATTER_EDITED', 63, '{"client": {"to": "Acme Holdings", "from": ""}}', 3, 'Cleo Marchetti', 'test', 'edb804cc-e6c7-420a-9c44-6ac8c17bf4dd', '2026-11-26 13:49:43.512177+00');
INSERT INTO public.change VALUES (3, 10, 'MATTER_EDITED', 63, '{"client": {"to": "Acme Group", "from": "Acme Holdings"}}', 3, 'Cleo Marchetti', 'test', '0aa2338b-8d9e-43f3-a1af-27edff6545a2', '2026-11-26 13:49:43.536924+00');
INSERT INTO public.change VALUES (3, 11, 'MATTER_ARCHIVED', 60, '{}', NULL, 'Docket', 'test', '5639fbdf-b3f7-46d2-9be1-c034770c3d5a', '2026-11-26 13:49:43.561027+00');
INSERT INTO public.draft VALUES (2, 3, 62, NULL, 11, '{"client": {"to": "Bravo Partners", "from": ""}}', '2026-11-26 13:49:43.608633+00');
INSERT INTO public.flyway_schema_history VALUES (1, '0001', 'accounts', 'SQL', 'V0001__accounts.sql', 502300695, 'docket', '2026-11-26 13:49:33.02554', 11, true);
INSERT INTO public.flyway_schema_history VALUES (2, '0002', 'boards', 'SQL', 'V0002__boards.sql', -2141151279, 'docket', '2026-11-26 13:49:33.068882', 22, true);
INSERT INTO public.flyway_schema_history VALUES (3, '0003', 'members', 'SQL', 'V0003__members.sql', -693945606, 'docket', '2026-11-26 13:49:33.112163', 8, true);
INSERT INTO public.flyway_schema_history VALUES (4, '0004', 'sync settings', 'SQL', 'V0004__sync_settings.sql', -1498175561, 'docket', '2026-11-26 13:49:33.130464', 9, true);
INSERT INTO public.flyway_schema_history VALUES (5, '0005', 'preferences', 'SQL', 'V0005__preferences.sql', 3252637, 'docket', '2026-11-26 13:49:33.154175', 4, true);
INSERT INTO public.flyway_schema_history VALUES (6, '0006', 'hard limits', 'SQL', 'V0006__hard_limits.sql', -437956668, 'docket', '2026-11-26 13:49:33.164015', 2, true);
INSERT INTO public.flyway_schema_history VALUES (7, '0007', 'drafts', 'SQL', 'V0007__drafts.sql', -1444502231, 'docket', '2026-11-26 13:49:33.185931', 15, true);
INSERT INTO public.flyway_schema_history VALUES (8, '0008', 'presence', 'SQL', 'V0008__presence.sql', -2132264205, 'docket', '2026-11-26 13:49:33.21673', 17, true);
INSERT INTO public.installation VALUES (true, true, '2026-11-26 13:49:40.919466+00');
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (1, 1, '2026-00001', 8, 'V05001', '2026-10-10 13:49:42.266455+00', 'Fallow Wines: customs duties', 'Fallow Wines Ltd.', 'Tax', 1, 'NORMAL', '2026-02-09', NULL, '', 'Refund has arrived.', 'demo 52', NULL, '2026-10-10 13:49:42.266455+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (2, 1, '2026-00002', 8, 'V04001', '2026-10-26 13:49:42.266422+00', 'Imre Novak v. Delta Couriers', 'Imre Novak', 'Employment', 2, 'NORMAL', '2026-03-06', NULL, '2 Ca 644/26', 'Severance was paid.', 'demo 51', NULL, '2026-10-26 13:49:42.266422+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (3, 1, '2026-00003', 8, 'V03001', '2026-11-04 13:49:42.26638+00', 'Selwyn Audio: design right', 'Selwyn Audio', 'Intellectual property', 3, 'LOW', '2026-03-31', NULL, '', '', 'demo 50', NULL, '2026-11-04 13:49:42.26638+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (4, 1, '2026-00004', 7, 'V02001', '2026-10-17 13:49:42.266186+00', 'Tidewater Shipping v. Corvin', 'Tidewater Shipping', 'Maritime', 2, 'LOW', '2026-04-04', NULL, 'U 31/26', 'Hearing is not fixed yet.', 'demo 46', NULL, '2026-10-17 13:49:42.266186+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (5, 1, '2026-00005', 8, 'V02001', '2026-11-11 13:49:42.266329+00', 'Rowan County v. Fairlight Paving', 'Rowan County', 'Construction', 1, 'NORMAL', '2026-04-18', NULL, '8 O 20/26', 'Judgment for the client, final.', 'demo 49', NULL, '2026-11-11 13:49:42.266329+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (6, 1, '2026-00006', 7, 'V01001', '2026-11-09 13:49:42.266138+00', 'Lindgren v. State Pension Board', 'Maja Lindgren', 'Social security', 1, 'NORMAL', '2026-04-26', '2027-01-03', 'L 4 R 209/26', '', 'demo 45', NULL, '2026-11-09 13:49:42.266138+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (7, 1, '2026-00007', 8, 'V01001', '2026-11-17 13:49:42.266282+00', 'Beatrix Lowe v. Canton Press', 'Beatrix Lowe', 'Media', 2, 'NORMAL', '2026-05-09', NULL, '', 'Apology was printed on page two.', 'demo 48', NULL, '2026-11-17 13:49:42.266282+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (8, 1, '2026-00008', 7, 'V00001', '2026-11-21 13:49:42.266084+00', 'Harrow Bakeries v. Milton Gas', 'Harrow Bakeries', 'Energy', 3, 'NORMAL', '2026-05-20', '2026-12-14', 'U 77/26', 'Grounds of appeal are filed; the other side has until the end of the month.', 'demo 44', NULL, '2026-11-21 13:49:42.266084+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (9, 1, '2026-00009', 8, 'V00001', '2026-11-22 13:49:42.266234+00', 'Arden Toys v. Pell', 'Arden Toys', 'Product liability', 3, 'NORMAL', '2026-06-11', NULL, '5 O 187/26', 'Settled: recall is shared in halves.', 'demo 47', NULL, '2026-11-22 13:49:42.266234+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (10, 1, '2026-00010', 5, 'V04001', '2026-10-29 13:49:42.26605+00', 'Clement Ward v. Ostler Homes', 'Clement Ward', 'Construction', 2, 'LOW', '2026-06-24', '2026-12-18', '', '', 'demo 43', NULL, '2026-10-29 13:49:42.26605+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (11, 1, '2026-00011', 5, 'V03001', '2026-11-10 13:49:42.265997+00', 'Meridian Labs v. Voss', 'Meridian Labs', 'Trade secrets', 1, 'NORMAL', '2026-07-07', '2026-11-20', '9 O 12/26', 'Reply to the motion to seal.
The court''s order of last week moved the date.', 'demo 41', NULL, '2026-11-10 13:49:42.265997+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (12, 1, '2026-00012', 5, 'V02001', '2026-11-15 13:49:42.265947+00', 'Garrick v. Union Rail', 'Tobias Garrick', 'Personal injury', 3, 'NORMAL', '2026-07-14', NULL, '', 'Summary judgment on liability is asked for; damages stay open.', 'demo 40', NULL, '2026-11-15 13:49:42.265947+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (13, 1, '2026-00013', 5, 'V01001', '2026-11-19 13:49:42.265905+00', 'Sable Coast Fishing v. Ministry', 'Sable Coast Fishing Association', 'Administrative', 2, 'NORMAL', '2026-07-22', '2026-12-06', 'VG 2 K 41/26', '', 'demo 39', NULL, '2026-11-19 13:49:42.265905+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (14, 1, '2026-00014', 4, 'V06001', '2026-10-24 13:49:42.26581+00', 'Castellan Games: licence audit', 'Castellan Games', 'Intellectual property', 2, 'LOW', '2026-07-29', NULL, '', '', 'demo 37', NULL, '2026-10-24 13:49:42.26581+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (15, 1, '2026-00015', 5, 'V00001', '2026-11-23 13:49:42.265852+00', 'Thornbury Foods v. Elm Packaging', 'Thornbury Foods', 'Commercial', 1, 'HIGH', '2026-07-31', '2026-11-29', '6 O 298/26', 'Motion to exclude the second expert.', 'demo 38', NULL, '2026-11-23 13:49:42.265852+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (16, 1, '2026-00016', 4, 'V05001', '2026-11-02 13:49:42.265757+00', 'Perrin v. Lakeside Insurance', 'Odile Perrin', 'Insurance', 3, 'NORMAL', '2026-08-07', '2027-01-10', '', '', 'demo 36', NULL, '2026-11-02 13:49:42.265757+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (17, 1, '2026-00017', 4, 'V04001', '2026-11-06 13:49:42.265704+00', 'Halcyon Hotels v. Brace & Partners', 'Halcyon Hotels Group', 'Professional liability', 1, 'NORMAL', '2026-08-14', NULL, '2 O 133/26', 'Audit papers for three years; second reader is needed.', 'demo 35', NULL, '2026-11-06 13:49:42.265704+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (18, 1, '2026-00018', 4, 'V03001', '2026-11-13 13:49:42.265657+00', 'Whitlow Farms: crop spraying', 'Whitlow Farms', 'Environment', 2, 'NORMAL', '2026-08-22', '2026-12-16', '', '', 'demo 34', NULL, '2026-11-13 13:49:42.265657+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (19, 1, '2026-00019', 4, 'V02001', '2026-11-17 13:49:42.265605+00', 'Juno Robotics v. former engineers', 'Juno Robotics Inc.', 'Trade secrets', 3, 'HIGH', '2026-08-28', '2026-11-26', '9 O 64/26', 'Forensic copies of two laptops are with the expert.', 'demo 33', NULL, '2026-11-17 13:49:42.265605+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (20, 1, '2026-00020', 4, 'V01001', '2026-11-20 13:49:42.265558+00', 'Nadia Brandt v. Sunfield Travel', 'Nadia Brandt', 'Consumer', 2, 'NORMAL', '2026-09-05', NULL, '31 C 560/26', '', 'demo 32', NULL, '2026-11-20 13:49:42.265558+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (21, 1, '2026-00021', 4, 'V00001', '2026-11-24 13:49:42.26551+00', 'Keswick Turbines v. Orlan Steel', 'Keswick Turbines plc', 'Commercial', 1, 'HIGH', '2026-09-12', '2026-12-09', '4 O 215/26', 'Cracks in 3 of 40 shafts.
Orlan produced set A; sets B and C are missing.', 'demo 30', NULL, '2026-11-24 13:49:42.26551+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (22, 1, '2026-00022', 3, 'V09001', '2026-11-03 13:49:42.265463+00', 'Aldous Finch: libel in a blog', 'Aldous Finch', 'Media', 2, 'LOW', '2026-09-17', NULL, '', '', 'demo 29', NULL, '2026-11-03 13:49:42.265463+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (23, 1, '2026-00023', 3, 'V08001', '2026-11-08 13:49:42.265408+00', 'Ridley Textiles v. Harbour Cargo', 'Ridley Textiles', 'Transport', 3, 'NORMAL', '2026-09-24', '2026-12-02', '12 O 371/26', 'Two containers were lost between Rotterdam and Lisbon.', 'demo 28', NULL, '2026-11-08 13:49:42.265408+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (24, 1, '2026-00024', 3, 'V07001', '2026-11-11 13:49:42.265373+00', 'Stonebridge Quarry: blasting noise', 'Residents of Stonebridge', 'Environment', 2, 'NORMAL', '2026-09-26', '2026-12-26', '', '', 'demo 27', NULL, '2026-11-11 13:49:42.265373+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (25, 1, '2026-00025', 3, 'V06001', '2026-11-14 13:49:42.265336+00', 'Morrow v. Morrow', 'Elaine Morrow', 'Family', 1, 'LOW', '2026-10-02', NULL, '', 'Parties may still settle; keep the draft short.', 'demo 26', NULL, '2026-11-14 13:49:42.265336+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (26, 1, '2026-00026', 3, 'V05001', '2026-11-16 13:49:42.265282+00', 'Vantage Optics v. Kessel', 'Vantage Optics GmbH', 'Intellectual property', 3, 'NORMAL', '2026-10-05', '2026-12-12', '7 O 92/26', '', 'demo 25', NULL, '2026-11-16 13:49:42.265282+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (27, 1, '2026-00027', 3, 'V04001', '2026-11-18 13:49:42.265232+00', 'Pinecrest Schools: teacher contracts', 'Pinecrest Schools Trust', 'Employment', 3, 'NORMAL', '2026-10-09', NULL, '', 'Fourteen contracts with the same clause; one test case.', 'demo 24', NULL, '2026-11-18 13:49:42.265232+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (28, 1, '2026-00028', 3, 'V03001', '2026-11-20 13:49:42.265174+00', 'Astrid Holm v. City of Wexley', 'Astrid Holm', 'Administrative', 2, 'NORMAL', '2026-10-13', '2026-12-05', 'VG 5 K 88/26', 'Building permit for a second floor refused.', 'demo 23', NULL, '2026-11-20 13:49:42.265174+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (29, 1, '2026-00029', 3, 'V02001', '2026-11-22 13:49:42.265128+00', 'Dunmore Holdings v. Beck', 'Dunmore Holdings', 'Commercial', 1, 'NORMAL', '2026-10-16', '2026-11-27', '', '', 'demo 22', NULL, '2026-11-22 13:49:42.265128+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (30, 1, '2026-00030', 2, 'V05001', '2026-11-07 13:49:42.264962+00', 'Maddox: occupational accident', 'Silas Maddox', 'Personal injury', 2, 'HIGH', '2026-10-21', '2026-11-24', '', 'The insurer asked for the medical records twice.', 'demo 18', NULL, '2026-11-07 13:49:42.264962+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (31, 1, '2026-00031', 3, 'V01001', '2026-11-23 13:49:42.26507+00', 'Copperfield Mills v. Tarn Logistics', 'Copperfield Mills Inc.', 'Transport', 2, 'HIGH', '2026-10-23', '2026-11-23', '12 O 407/26', 'Answer was due after one extension.
Ask the court today whether a second one is possible.', 'demo 20', NULL, '2026-11-23 13:49:42.26507+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (32, 1, '2026-00032', 2, 'V04001', '2026-11-12 13:49:42.264802+00', 'Blackthorn Tower: water damage', 'Owners of Blackthorn Tower', 'Construction', 3, 'NORMAL', '2026-10-27', NULL, 'BT 14/3', 'Photographs of all nine floors are on file.', 'demo 17', NULL, '2026-11-12 13:49:42.264802+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (33, 1, '2026-00033', 3, 'V00001', '2026-11-25 13:49:42.265015+00', 'Everly v. Northgate Clinic', 'Joan Everly', 'Medical negligence', 3, 'HIGH', '2026-10-28', '2026-11-30', '3 C 118/26', 'Statement of claim is with the client for reading.', 'demo 19', NULL, '2026-11-25 13:49:42.265015+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (34, 1, '2026-00034', 2, 'V03001', '2026-11-17 13:49:42.264757+00', 'Redfern Dairy: milk quota', 'Redfern Dairy Co-operative', 'Administrative', 2, 'NORMAL', '2026-11-02', '2026-12-21', '', '', 'demo 16', NULL, '2026-11-17 13:49:42.264757+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (35, 1, '2026-00035', 2, 'V02001', '2026-11-19 13:49:42.264711+00', 'Ingram Estate v. Colby', 'Heirs of R. Ingram', 'Estates', 1, 'NORMAL', '2026-11-05', '2026-11-28', '', 'Two wills; the later one lacks a witness.', 'demo 15', NULL, '2026-11-19 13:49:42.264711+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (36, 1, '2026-00036', 2, 'V01001', '2026-11-21 13:49:42.264635+00', 'Osprey Data: copied price list', 'Osprey Data Services', 'Unfair competition', 3, 'NORMAL', '2026-11-09', NULL, '', '', 'demo 14', NULL, '2026-11-21 13:49:42.264635+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (37, 1, '2026-00037', 2, 'V00001', '2026-11-24 13:49:42.264577+00', 'Larkin v. Ashdown Motors', 'Petra Larkin', 'Product liability', 2, 'HIGH', '2026-11-13', '2026-12-04', '', 'Brake failure on a car of eleven months.
The expert has seen the car; his report is to come.', 'demo 12', NULL, '2026-11-24 13:49:42.264577+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (38, 1, '2026-00038', 1, 'V08001', '2026-11-15 13:49:42.26453+00', 'Greywell Parish: roof contractor', 'Greywell Parish Council', 'Construction', NULL, 'NORMAL', '2026-11-15', NULL, '', 'Waiting for the council''s decision on costs.', 'demo 11', NULL, '2026-11-15 13:49:42.26453+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (39, 1, '2026-00039', 1, 'V07001', '2026-11-18 13:49:42.264484+00', 'Quill & Dray: trade mark watch', 'Quill & Dray', 'Intellectual property', 3, 'LOW', '2026-11-18', NULL, '', '', 'demo 10', NULL, '2026-11-18 13:49:42.264484+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (40, 1, '2026-00040', 1, 'V06001', '2026-11-20 13:49:42.264436+00', 'Sorrel Bank: frozen account', 'Juniper Haulage Inc.', 'Banking', 1, 'HIGH', '2026-11-20', '2026-11-26', '', 'Wages are due at the end of the week.', 'demo 9', NULL, '2026-11-20 13:49:42.264436+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (41, 1, '2026-00041', 1, 'V05001', '2026-11-21 13:49:42.264383+00', 'Hobart Tile: unpaid invoices', 'Hobart Tile & Stone', 'Commercial', 2, 'NORMAL', '2026-11-21', NULL, 'HT/2291', 'Eleven invoices. The client prefers a payment plan to a lawsuit.', 'demo 8', NULL, '2026-11-21 13:49:42.264383+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (42, 1, '2026-00042', 1, 'V04001', '2026-11-22 13:49:42.26433+00', 'Fenwick Press v. Marlowe', 'Fenwick Press', 'Intellectual property', 3, 'NORMAL', '2026-11-22', '2026-12-08', '', 'Translation rights to three novels; the licence ran out in spring.', 'demo 7', NULL, '2026-11-22 13:49:42.26433+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (43, 1, '2026-00043', 1, 'V03001', '2026-11-23 13:49:42.264284+00', 'Odalys Renner: boundary hedge', 'Odalys Renner', 'Property', 2, 'LOW', '2026-11-23', NULL, '', '', 'demo 6', NULL, '2026-11-23 13:49:42.264284+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (44, 1, '2026-00044', 1, 'V02001', '2026-11-24 13:49:42.264018+00', 'In re Calloway Nurseries', 'Calloway Nurseries LLC', 'Insolvency', 3, 'NORMAL', '2026-11-24', '2026-12-01', '', 'Creditor asks whether the late delivery can be contested.', 'demo 5', NULL, '2026-11-24 13:49:42.264018+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (45, 1, '2026-00045', 1, 'V01001', '2026-11-25 13:49:42.261653+00', 'Brightwater Ferries v. Port of Halden', 'Brightwater Ferries Ltd.', 'Commercial', 1, 'HIGH', '2026-11-25', '2026-11-27', '', 'Berth fees were raised by 40 % without notice.
Conflict check is done: clear.', 'demo 3', NULL, '2026-11-25 13:49:42.261653+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (46, 1, '2026-00046', 1, 'V00001', '2026-11-26 13:49:42.260916+00', 'Tamsin Vale: dismissal during probation', 'Tamsin Vale', 'Employment', 2, 'NORMAL', '2026-11-26', NULL, '', 'First call on the day of the dismissal. Contract and letter are to come by post.', 'demo 2', NULL, '2026-11-26 13:49:42.260916+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (47, 2, 'E-2026-001', 13, 'V01001', '2026-10-31 13:49:42.479972+00', 'Will of Agnes Thorpe', 'Agnes Thorpe', 'Wills', 3, 'NORMAL', '2026-05-28', NULL, '', 'Kept with the court.', 'demo 15', NULL, '2026-10-31 13:49:42.479972+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (48, 2, 'E-2026-002', 13, 'V00001', '2026-11-16 13:49:42.479824+00', 'Estate of Lea Fontaine', 'Heirs of L. Fontaine', 'Probate', 2, 'NORMAL', '2026-06-29', NULL, '6 VI 160/26', 'Distributed in full.', 'demo 14', NULL, '2026-11-16 13:49:42.479824+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (49, 2, 'E-2026-003', 12, 'V02001', '2026-10-22 13:49:42.479785+00', 'Estate of Oscar Bannister', 'Bannister Charity', 'Probate', 2, 'NORMAL', '2026-07-29', '2026-12-23', '6 VI 198/26', '', 'demo 13', NULL, '2026-10-22 13:49:42.479785+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (50, 2, 'E-2026-004', 12, 'V01001', '2026-11-05 13:49:42.479735+00', 'Estate of Wanda Kiel', 'Ruth Kiel', 'Probate', 3, 'HIGH', '2026-08-25', NULL, '6 VI 242/26', 'A cousin contests the certificate.', 'demo 12', NULL, '2026-11-05 13:49:42.479735+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (51, 2, 'E-2026-005', 12, 'V00001', '2026-11-18 13:49:42.479704+00', 'Estate of Henrik Solberg', 'Heirs of H. Solberg', 'Probate', 2, 'NORMAL', '2026-09-21', '2026-12-07', '6 VI 311/26', '', 'demo 11', NULL, '2026-11-18 13:49:42.479704+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (52, 2, 'E-2026-006', 11, 'V01001', '2026-11-21 13:49:42.479665+00', 'Lisle family trust', 'Lisle family', 'Trusts', 1, 'NORMAL', '2026-10-12', '2026-11-25', '', 'One signature is missing.', 'demo 10', NULL, '2026-11-21 13:49:42.479665+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (53, 2, 'E-2026-007', 11, 'V00001', '2026-11-25 13:49:42.479634+00', 'Will of Marguerite Dahl', 'Marguerite Dahl', 'Wills', 3, 'NORMAL', '2026-10-19', '2026-11-27', '', 'Two witnesses are asked.', 'demo 9', NULL, '2026-11-25 13:49:42.479634+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (54, 2, 'E-2026-008', 10, 'V02001', '2026-11-14 13:49:42.479588+00', 'Care directive of Paul Ebbe', 'Paul Ebbe', 'Directives', 3, 'NORMAL', '2026-10-26', NULL, '', '', 'demo 8', NULL, '2026-11-14 13:49:42.479588+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (55, 2, 'E-2026-009', 10, 'V01001', '2026-11-20 13:49:42.479553+00', 'Foundation for the Vesper Collection', 'Ilse Vesper', 'Trusts', 1, 'NORMAL', '2026-11-04', '2026-12-10', '', 'Statutes, second draft.
The museum wants a seat on the board.', 'demo 6', NULL, '2026-11-20 13:49:42.479553+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (56, 2, 'E-2026-010', 10, 'V00001', '2026-11-24 13:49:42.479508+00', 'Will of Noor Haddad', 'Noor Haddad', 'Wills', 3, 'HIGH', '2026-11-10', '2026-11-29', '', 'Surgery is planned for next week; sign before.', 'demo 5', NULL, '2026-11-24 13:49:42.479508+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (57, 2, 'E-2026-011', 9, 'V02001', '2026-11-19 13:49:42.47947+00', 'Orchard at Mill Road: gift to the children', 'Gideon Pryce', 'Gifts', 2, 'NORMAL', '2026-11-19', NULL, '', '', 'demo 4', NULL, '2026-11-19 13:49:42.47947+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (58, 2, 'E-2026-012', 9, 'V01001', '2026-11-22 13:49:42.47943+00', 'Trust for the Amber Lane Theatre', 'Amber Lane Theatre', 'Trusts', 1, 'LOW', '2026-11-22', NULL, '', '', 'demo 3', NULL, '2026-11-22 13:49:42.47943+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (59, 2, 'E-2026-013', 9, 'V00001', '2026-11-25 13:49:42.479277+00', 'Wills of Edith and Karl Sommer', 'Edith and Karl Sommer', 'Wills', 3, 'NORMAL', '2026-11-25', '2026-12-02', '', 'Bring the marriage contract of 1998.', 'demo 2', NULL, '2026-11-25 13:49:42.479277+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (62, 3, '2026-00003', 14, 'Uzy001', '2026-11-26 13:49:43.394398+00', 'Bravo', '', '', NULL, 'NORMAL', NULL, NULL, '', '', NULL, NULL, '2026-11-26 13:49:43.394398+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (64, 3, '2026-00005', 15, 'V00001', '2026-11-26 13:49:43.423696+00', 'Foxtrot', '', '', NULL, 'NORMAL', NULL, NULL, '', '', NULL, NULL, '2026-11-26 13:49:43.423696+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (65, 3, '2026-00006', 15, 'Uzz001', '2026-11-26 13:49:43.438681+00', 'Echo', '', '', NULL, 'NORMAL', NULL, NULL, '', '', NULL, NULL, '2026-11-26 13:49:43.438681+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (61, 3, '2026-00002', 15, 'V01001', '2026-11-26 13:49:43.480165+00', 'Charlie', '', '', NULL, 'NORMAL', NULL, NULL, '', '', NULL, NULL, '2026-11-26 13:49:43.375361+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (63, 3, '2026-00004', 14, 'Uzx001', '2026-11-26 13:49:43.411231+00', 'Alpha', 'Acme Group', '', NULL, 'NORMAL', NULL, NULL, '', '', NULL, NULL, '2026-11-26 13:49:43.411231+00', NULL);
INSERT INTO public.matter OVERRIDING SYSTEM VALUE VALUES (60, 3, '2026-00001', 14, 'V00001', '2026-11-26 13:49:43.354751+00', 'Delta', '', '', NULL, 'NORMAL', NULL, NULL, '', '', NULL, '2026-11-26 13:49:43.561009+00', '2026-11-26 13:49:43.354751+00', NULL);
INSERT INTO public.matter_counter VALUES (1, '2026', 46);
INSERT INTO public.matter_counter VALUES (2, '2026', 13);
INSERT INTO public.matter_counter VALUES (3, '2026', 6);
INSERT INTO public.preference VALUES (2, 'TOASTS', false);
INSERT INTO public.stage OVERRIDING SYSTEM VALUE VALUES (1, 1, 'Intake', 0, 'SLATE', false, NULL, false);
INSERT INTO public.stage OVERRIDING SYSTEM VALUE VALUES (2, 1, 'Investigation', 1, 'PURPLE', false, NULL, false);
INSERT INTO public.stage OVERRIDING SYSTEM VALUE VALUES (3, 1, 'Pleading', 2, 'BLUE', false, 8, false);
INSERT INTO public.stage OVERRIDING SYSTEM VALUE VALUES (4, 1, 'Discovery', 3, 'TEAL', false, NULL, false);
INSERT INTO public.stage OVERRIDING SYSTEM VALUE VALUES (5, 1, 'Motions', 4, 'ORANGE', false, NULL, false);
INSERT INTO public.stage OVERRIDING SYSTEM VALUE VALUES (6, 1, 'Trial', 5, 'RED', false, NULL, false);
INSERT INTO public.stage OVERRIDING SYSTEM VALUE VALUES (7, 1, 'Appeal', 6, 'PURPLE', false, NULL, false);
INSERT INTO public.stage OVERRIDING SYSTEM VALUE VALUES (8, 1, 'Closed', 7, 'GREEN', true, NULL, false);
INSERT INTO public.stage OVERRIDING SYSTEM VALUE VALUES (9, 2, 'First meeting', 0, 'SLATE', false, NULL, false);
INSERT INTO public.stage OVERRIDING SYSTEM VALUE VALUES (10, 2, 'Drafting', 1, 'BLUE', false, NULL, false);
INSERT INTO public.stage OVERRIDING SYSTEM VALUE VALUES (11, 2, 'Signing', 2, 'ORANGE', false, NULL, false);
INSERT INTO public.stage OVERRIDING SYSTEM VALUE VALUES (12, 2, 'Probate', 3, 'PURPLE', false, NULL, false);
INSERT INTO public.stage OVERRIDING SYSTEM VALUE VALUES (13, 2, 'Settled', 4, 'GREEN', true, NULL, false);
INSERT INTO public.stage OVERRIDING SYSTEM VALUE VALUES (14, 3, 'Intake', 0, 'SLATE', false, NULL, false);
INSERT INTO public.stage OVERRIDING SYSTEM VALUE VALUES (15, 3, 'Investigation', 1, 'PURPLE', false, NULL, false);
INSERT INTO public.stage OVERRIDING SYSTEM VALUE VALUES (16, 3, 'Pleading', 2, 'BLUE', false, NULL, false);
INSERT INTO public.stage OVERRIDING SYSTEM VALUE VALUES (17, 3, 'Discovery', 3, 'TEAL', false, NULL, false);
INSERT INTO public.stage OVERRIDING SYSTEM VALUE VALUES (18, 3, 'Motions', 4, 'ORANGE', false, NULL, false);
INSERT INTO public.stage OVERRIDING SYSTEM VALUE VALUES (19, 3, 'Trial', 5, 'RED', false, NULL, false);
INSERT INTO public.stage OVERRIDING SYSTEM VALUE VALUES (20, 3, 'Appeal', 6, 'PURPLE', false, NULL, false);
INSERT INTO public.stage OVERRIDING SYSTEM VALUE VALUES (21, 3, 'Closed', 7, 'GREEN', true, NULL, false);
INSERT INTO public.sync_settings VALUES (1, true, 20000, true, 3, 2, 'POLLING', NULL, 'Docket', '2026-11-26 13:49:43.641683+00');
SELECT pg_catalog.setval('public.account_id_seq', 4, true);
SELECT pg_catalog.setval('public.board_id_seq', 3, true);
SELECT pg_catalog.setval('public.matter_id_seq', 65, true);
SELECT pg_catalog.setval('public.stage_id_seq', 21, true);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_login_key UNIQUE (login);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.board_member
    ADD CONSTRAINT board_member_pkey PRIMARY KEY (board_id, account_id);
ALTER TABLE ONLY public.board
    ADD CONSTRAINT board_name_key UNIQUE (name);
ALTER TABLE ONLY public.board
    ADD CONSTRAINT board_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.change
    ADD CONSTRAINT change_command_id_key UNIQUE (command_id);
ALTER TABLE ONLY public.change
    ADD CONSTRAINT change_pkey PRIMARY KEY (board_id, revision);
ALTER TABLE ONLY public.draft
    ADD CONSTRAINT draft_account_id_board_id_matter_id_key UNIQUE NULLS NOT DISTINCT (account_id, board_id, matter_id);
ALTER TABLE ONLY public.flyway_schema_history
    ADD CONSTRAINT flyway_schema_history_pk PRIMARY KEY (installed_rank);
ALTER TABLE ONLY public.installation
    ADD CONSTRAINT installation_pkey PRIMARY KEY (singleton);
ALTER TABLE ONLY public.matter
    ADD CONSTRAINT matter_board_id_import_key_key UNIQUE (board_id, import_key);
ALTER TABLE ONLY public.matter
    ADD CONSTRAINT matter_board_id_number_key UNIQUE (board_id, number);
ALTER TABLE ONLY public.matter_counter
    ADD CONSTRAINT matter_counter_pkey PRIMARY KEY (board_id, period);
ALTER TABLE ONLY public.matter
    ADD CONSTRAINT matter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.preference
    ADD CONSTRAINT preference_pkey PRIMARY KEY (account_id, name);
ALTER TABLE ONLY public.presence_node
    ADD CONSTRAINT presence_node_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stage
    ADD CONSTRAINT stage_board_id_name_key UNIQUE (board_id, name);
ALTER TABLE ONLY public.stage
    ADD CONSTRAINT stage_board_id_position_key UNIQUE (board_id, "position") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.stage
    ADD CONSTRAINT stage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.sync_settings
    ADD CONSTRAINT sync_settings_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_pkey PRIMARY KEY (id);
CREATE INDEX board_member_of_account ON public.board_member USING btree (account_id);
CREATE INDEX change_of_matter ON public.change USING btree (matter_id, revision);
CREATE INDEX flyway_schema_history_s_idx ON public.flyway_schema_history USING btree (success);
CREATE UNIQUE INDEX matter_place ON public.matter USING btree (stage_id, rank) WHERE (archived_at IS NULL);
CREATE INDEX visit_of_board ON public.visit USING btree (board_id);
CREATE INDEX visit_of_node ON public.visit USING btree (node_id);
ALTER TABLE ONLY public.board_member
    ADD CONSTRAINT board_member_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.board_member
    ADD CONSTRAINT board_member_board_id_fkey FOREIGN KEY (board_id) REFERENCES public.board(id);
ALTER TABLE ONLY public.change
    ADD CONSTRAINT change_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.change
    ADD CONSTRAINT change_board_id_fkey FOREIGN KEY (board_id) REFERENCES public.board(id);
ALTER TABLE ONLY public.change
    ADD CONSTRAINT change_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES public.matter(id);
ALTER TABLE ONLY public.draft
    ADD CONSTRAINT draft_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.draft
    ADD CONSTRAINT draft_board_id_fkey FOREIGN KEY (board_id) REFERENCES public.board(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.draft
    ADD CONSTRAINT draft_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES public.matter(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.draft
    ADD CONSTRAINT draft_stage_id_fkey FOREIGN KEY (stage_id) REFERENCES public.stage(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.matter
    ADD CONSTRAINT matter_board_id_fkey FOREIGN KEY (board_id) REFERENCES public.board(id);
ALTER TABLE ONLY public.matter_counter
    ADD CONSTRAINT matter_counter_board_id_fkey FOREIGN KEY (board_id) REFERENCES public.board(id);
ALTER TABLE ONLY public.matter
    ADD CONSTRAINT matter_responsible_id_fkey FOREIGN KEY (responsible_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.matter
    ADD CONSTRAINT matter_stage_id_fkey FOREIGN KEY (stage_id) REFERENCES public.stage(id);
ALTER TABLE ONLY public.preference
    ADD CONSTRAINT preference_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.stage
    ADD CONSTRAINT stage_board_id_fkey FOREIGN KEY (board_id) REFERENCES public.board(id);
ALTER TABLE ONLY public.sync_settings
    ADD CONSTRAINT sync_settings_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_node_id_fkey FOREIGN KEY (node_id) REFERENCES public.presence_node(id) ON DELETE CASCADE;
