-- Failures to sign in are counted by login and network now, in guess_count: nobody else's failures lock
-- an account.
alter table staff_user drop column failed_attempts, drop column locked_until;
