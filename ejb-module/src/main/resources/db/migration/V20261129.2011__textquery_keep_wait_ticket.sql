-- Whoever asks for a case that strangers guess at is told to wait: the ticket of that wait, which the
-- next question of the same mobile for the same case is judged by.
alter table text_query add wait_ticket varchar(80);
