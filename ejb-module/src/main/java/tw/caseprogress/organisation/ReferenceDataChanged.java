package tw.caseprogress.organisation;

/** Agencies or case types were added or changed: whoever keeps them in memory reads them anew. */
public record ReferenceDataChanged() {}
