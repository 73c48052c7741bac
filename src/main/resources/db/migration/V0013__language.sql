-- The language that somebody has chosen, as a language tag; nothing for that of his browser.
alter table account add column language text check (language ~ '^[a-z]{2,3}$');
