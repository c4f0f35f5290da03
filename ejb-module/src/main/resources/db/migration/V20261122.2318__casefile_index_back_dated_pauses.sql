-- the pauses entered with an earlier date, by the day of their entry (AgencyReportQuery)
create index clock_pause_back_dated on clock_pause (entered_at) where back_dated;
