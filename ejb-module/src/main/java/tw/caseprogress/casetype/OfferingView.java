package tw.caseprogress.casetype;

/**
 * One agency's handling of a case type: which unit does it and how to reach that unit.
 *
 * @param agencyId the agency that takes the case in and handles it
 * @param agencyCode its code of 10 characters
 * @param handlingUnitZh the unit, such as 登記科
 * @param handlingUnitEn the same in English
 * @param phone the unit's number as a citizen dials it
 */
public record OfferingView(
    long agencyId, String agencyCode, String handlingUnitZh, String handlingUnitEn, String phone) {}
