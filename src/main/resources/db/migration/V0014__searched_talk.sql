-- Searches look into what people say and have to do, too. Without these every text is taken apart for every search.
create index matter_comment_words on matter_comment using gin (to_tsvector('simple', text));
create index checklist_item_words on checklist_item using gin (to_tsvector('simple', text));
