package tw.caseprogress.system;

import java.util.List;
import java.util.Set;

/** Somebody of the demonstration, and which pages are looked at with those rights. */
enum PageReader {
  OFFICER(
      "commerce.officer",
      Zone.INTRANET,
      Set.of("/staff/"),
      Set.of(
          "/staff/load",
          "/staff/report-settings",
          "/staff/statistics/pilot",
          "/staff/statistics/benefit")),
  SUPERVISOR(
      "commerce.supervisor",
      Zone.INTRANET,
      Set.of(
          "/staff/load",
          "/staff/report-settings",
          "/staff/statistics/overview",
          "/staff/statistics/pilot"),
      Set.of()),
  AGENCY_ADMINISTRATOR(
      null,
      Zone.INTRANET,
      Set.of(
          "/admin/own/",
          "/admin/people/",
          "/admin/casetypes/",
          "/admin/texts/",
          "/admin/consent/",
          "/admin/survey/",
          "/change-password"),
      Set.of()),
  SYSTEM_ADMINISTRATOR(
      null,
      Zone.INTRANET,
      Set.of("/admin/"),
      Set.of(
          "/admin/own/",
          "/admin/people/",
          "/admin/casetypes/",
          "/admin/texts/",
          "/admin/consent/",
          "/admin/survey/",
          "/admin/audit/")),
  EVALUATION_OFFICER(
      null, Zone.INTRANET, Set.of("/staff/statistics/"), Set.of("/staff/statistics/cases")),
  AUDITOR(null, Zone.INTRANET, Set.of("/admin/audit/"), Set.of()),
  HOTLINE_OPERATOR(null, Zone.HOTLINE, Set.of("/hotline/"), Set.of("/hotline/supervision/")),
  HOTLINE_SUPERVISOR(null, Zone.HOTLINE, Set.of("/hotline/supervision/"), Set.of());

  private final String login;
  private final Zone zone;
  private final Set<String> prefixes;
  private final Set<String> others;

  PageReader(String login, Zone zone, Set<String> prefixes, Set<String> others) {
    this.login = login;
    this.zone = zone;
    this.prefixes = prefixes;
    this.others = others;
  }

  boolean reads(String page) {
    return prefixes.stream().anyMatch(page::startsWith)
        && others.stream().noneMatch(page::startsWith);
  }

  DemoSignIn signIn() {
    return login == null ? DemoSignIn.withRole(name()) : DemoSignIn.of(login);
  }

  Zone zone() {
    return zone;
  }

  /** The pages that are looked at with those rights. */
  List<String> pages() {
    return PagesAsTheyOpen.of(zone).filter(this::reads).toList();
  }
}
