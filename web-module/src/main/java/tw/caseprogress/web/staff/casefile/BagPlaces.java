package tw.caseprogress.web.staff.casefile;

import java.util.EnumMap;
import java.util.Map;
import tw.caseprogress.intake.ListColumn;

/** Where on the page of a mail bag the value of a column is typed. */
final class BagPlaces {

  private static final Map<ListColumn, String> OF_ROW = new EnumMap<>(ListColumn.class);
  private static final Map<ListColumn, String> OF_BAG = new EnumMap<>(ListColumn.class);

  static {
    OF_ROW.put(ListColumn.CASE_TYPE, "caseTypeCode_label");
    OF_ROW.put(ListColumn.APPLICANT_NAME, "name");
    OF_ROW.put(ListColumn.IDENTITY_NUMBER, "identityNumber");
    OF_ROW.put(ListColumn.MOBILE, "mobile");
    OF_ROW.put(ListColumn.EMAIL, "email");
    OF_ROW.put(ListColumn.LANDLINE, "landline");
    OF_ROW.put(ListColumn.POSTAL_ADDRESS, "postalAddress");
    OF_ROW.put(ListColumn.DOCUMENT_NUMBER, "documentNumber");
    OF_ROW.put(ListColumn.REFERENCE, "reference");
    OF_BAG.put(ListColumn.RECEIVED_ON, "receivedOn");
    OF_BAG.put(ListColumn.RECEIVED_AT, "receivedAt");
    OF_BAG.put(ListColumn.POSTMARKED_ON, "postmarkedOn");
    OF_BAG.put(ListColumn.CONSENT, "consent_input");
    OF_BAG.put(ListColumn.CONSENT_ON, "consent_givenOn");
    OF_BAG.put(ListColumn.CONSENT_FORM, "consent_formVersion");
    OF_BAG.put(ListColumn.AGENT_NAME, "agent_name");
    OF_BAG.put(ListColumn.AGENT_MOBILE, "agent_mobile");
    OF_BAG.put(ListColumn.AGENT_EMAIL, "agent_email");
    OF_BAG.put(ListColumn.AGENT_LANDLINE, "agent_landline");
    OF_BAG.put(ListColumn.AGENT_POSTAL_ADDRESS, "agent_postalAddress");
  }

  private BagPlaces() {}

  /**
   * The id of the field; empty where nothing is typed for the column.
   *
   * @param row from 1 on
   */
  static String of(int row, ListColumn column) {
    if (OF_ROW.containsKey(column)) {
      return "bag:rows:" + (row - 1) + ':' + OF_ROW.get(column);
    }
    return OF_BAG.containsKey(column) ? "bag:" + OF_BAG.get(column) : "";
  }
}
