package tw.caseprogress.progressquery.service;

/** Cases of a type that an agency handles, by the rows of both. */
record TypeAtAgency(long caseTypeId, long agencyId) {}
