package tw.caseprogress.organisation;

/** Why a unit is not added, changed or ended. */
public enum UnitFault {
  /** The Chinese name is missing or longer than 60 characters. */
  NAME_ZH,
  /** The English name is missing or longer than 120 characters. */
  NAME_EN,
  /** The phone number is missing or longer than 40 characters. */
  PHONE,
  /** Floor and counter or fax is too long, or the mail is no address. */
  COUNTER,
  /** The agency has, or had, a unit of this name. */
  NAME_TAKEN,
  /** People whose account is in use are of this unit. */
  PEOPLE,
  /** Somebody else changed it meanwhile, or its agency is no longer in use. */
  CHANGED_MEANWHILE
}
