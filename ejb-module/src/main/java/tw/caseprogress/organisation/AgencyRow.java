package tw.caseprogress.organisation;

/**
 * An agency as a row of a sheet has it.
 *
 * @param row the row as a spreadsheet counts it
 */
public record AgencyRow(int row, String code, AgencyDetails details) {}
