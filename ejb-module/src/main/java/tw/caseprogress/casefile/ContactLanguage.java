package tw.caseprogress.casefile;

/** The language in which a party is written to. */
public enum ContactLanguage {
  ZH_TW,
  EN
}
