package tw.caseprogress.security;

/** Why an account is not made, changed or ended as an administrator wants it. */
public enum StaffFault {
  /** The login is no 3 to 60 of small letters, digits, dot, hyphen and underscore. */
  LOGIN,
  /** Somebody has the login, or had it. */
  LOGIN_TAKEN,
  /** The name is missing or longer than 100 characters. */
  NAME,
  /** The unit is longer than 100 characters. */
  UNIT,
  /** The phone number is longer than 30 characters. */
  PHONE,
  /** There is no mail address to which something could be sent. */
  NO_MAIL,
  /** No role was chosen. */
  NO_ROLE,
  /** Who works an agency's cases is no administrator of the city and no hotline operator. */
  ROLES_OF_DIFFERENT_REACH,
  /** A role of an agency without one. */
  NO_AGENCY,
  /** The agency was ended, or does not exist. */
  AGENCY_NOT_IN_USE,
  /** The account, or what it is to become, is not the caller's to keep. */
  NOT_YOURS,
  /** Nobody would be left who administers the city. */
  LAST_ADMINISTRATOR,
  /** Open cases are to be handed over first. */
  OPEN_CASES,
  /** Somebody is away, or will be, for whom the person stands in. */
  STANDS_IN,
  /** The account was changed by somebody else meanwhile. */
  CHANGED_MEANWHILE
}
