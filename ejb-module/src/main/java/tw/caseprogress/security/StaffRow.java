package tw.caseprogress.security;

/**
 * A person as a row of a sheet has it.
 *
 * @param row the row as a spreadsheet counts it
 */
public record StaffRow(int row, String login, StaffDetails details) {}
