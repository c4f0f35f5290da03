package tw.caseprogress.system;

/** The units of an agency, as the city's administrator keeps them. */
final class UnitsOfAgency {

  private UnitsOfAgency() {}

  static void add(OfficerDesk city, String agency, String name) {
    open(city, agency);
    city.type("unit:unitNameZh", name).type("unit:unitNameEn", inEnglish(name));
    city.type("unit:unitPhone", "1999 轉 8").press("unit:saveUnit");
    city.shows("已新增單位「" + name + "」。");
  }

  /** The English name that it is given: it goes out with open data, where Chinese must say so. */
  static String inEnglish(String name) {
    return "Section " + name.replaceAll("[^\\x21-\\x7e]", "");
  }

  static void end(OfficerDesk city, String agency, String name) {
    open(city, agency);
    city.pressBeside(name, "endUnit").press("confirmYes").shows("已停用單位「" + name + "」。");
  }

  private static void open(OfficerDesk city, String agency) {
    city.window().get(Zone.INTRANET.at("/admin/agency?code=" + agency).toString());
  }
}
