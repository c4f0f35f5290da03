package tw.caseprogress.organisation;

/** Why an agency is not added, changed or ended. */
public enum AgencyFault {
  /** The code is no nine digits and a capital letter. */
  CODE,
  /** There is, or was, an agency of this code. */
  CODE_TAKEN,
  /** The Chinese name is missing or longer than 60 characters. */
  NAME_ZH,
  /** The English name is missing or longer than 160 characters. */
  NAME_EN,
  /** The short Chinese name is missing or longer than 20 characters. */
  SHORT_NAME_ZH,
  /** The short English name is missing or longer than 60 characters. */
  SHORT_NAME_EN,
  /** The phone number is missing or longer than 40 characters. */
  PHONE,
  /** The address is missing or longer than 120 characters. */
  ADDRESS,
  /** The opening hours are longer than 200 characters. */
  OPENING_HOURS,
  /** The English address, floor and counter or fax is too long, or the mail is no address. */
  COUNTER,
  /** An office of the second level stands below an agency of the first, and no other does. */
  PARENT,
  /** Another district, with which the due dates of its cases would no longer agree. */
  DISTRICT_WITH_CASES,
  /** Cases of it are still open. */
  RUNNING_CASES,
  /** Accounts of its people are still in use. */
  ACCOUNTS_IN_USE,
  /** Offices below it still exist. */
  OFFICES_BELOW,
  /** Somebody else changed it meanwhile, or it does not exist. */
  CHANGED_MEANWHILE
}
