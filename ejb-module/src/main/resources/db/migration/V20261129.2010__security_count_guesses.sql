-- Failed guesses of query passwords and of passwords of staff, for as long as they count (15 minutes):
-- a row for each secret and network, for each secret from everywhere ('*'), and for each network over
-- all secrets of a kind. The primary key is how each attempt reads its counts (GuessTable.TALLY).
create table guess_count (
  secret varchar(120) not null, -- 'case:' and 13 digits, 'login:' and the login; 'case:*' for all
  network varchar(24) not null, -- a keyed hash of the address or its network, or '*'
  opened_at timestamptz not null, -- of the first failure, with which the window opens
  failures integer not null,
  most integer not null, -- how many there may be: the statement that counts compares
  of_nothing boolean not null, -- there is no such case or account: forgotten first
  primary key (secret, network)
);

-- The networks that gave a secret rightly, which do not wait while others guess at it.
create table guess_known (
  secret varchar(120) not null,
  network varchar(24) not null,
  until timestamptz not null,
  primary key (secret, network)
);

-- Tickets of waits that were used, until they would have ended: each is good for one attempt.
create table guess_ticket (
  id varchar(36) primary key,
  until timestamptz not null
);
