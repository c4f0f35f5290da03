package tw.caseprogress.casetype;

/** That an agency takes a case type in, with its handling unit, as a case type file says it. */
public record OfferingDefinition(
    String agencyCode, String handlingUnitZh, String handlingUnitEn, String phone) {}
