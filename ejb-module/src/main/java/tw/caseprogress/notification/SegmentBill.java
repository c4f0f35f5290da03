package tw.caseprogress.notification;

/**
 * What an agency's text messages of a month cost.
 *
 * @param segments as they go on the bill
 * @param cost in hundredths of an NTD
 */
public record SegmentBill(
    String agencyZh, String agencyEn, long textMessages, long segments, long cost) {}
