-- A claim changes no indexed column: with room on the page it leaves the indexes alone. And what claims and outcomes
-- leave behind at the head of the queue's index is cleared away by their number, not by a share of all notices ever.
alter table notice set (
  fillfactor = 80,
  autovacuum_vacuum_scale_factor = 0,
  autovacuum_vacuum_threshold = 20000);
