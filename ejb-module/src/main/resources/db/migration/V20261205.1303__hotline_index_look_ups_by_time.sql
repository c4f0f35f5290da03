-- the look-ups of a period, which the estimate of the benefit is held against (MeasuredUseQuery)
create index hotline_look_up_by_time on hotline_look_up (looked_up_at) where found;
