package tw.caseprogress.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every path that anything answers somewhere: the application's files and folders, its servlets and
 * resources of JAX-RS, and what the server brings. And, apart from all of them, which of these each
 * zone is meant to serve.
 */
final class KnownPaths {

  private static final Path WEBAPP = Path.of("../web-module/src/main/webapp");
  private static final Path JAVA = Path.of("../web-module/src/main/java");
  private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(([^)]+)\\)");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern RESOURCE = Pattern.compile("@Path\\(\"([^\"]+)\"\\)");
  private static final Pattern SYSTEM_APPLICATION = Pattern.compile("context-root=\"(/[^\"]+)\"");

  private static final List<String> OF_THE_SERVER =
      List.of(
          "/ejb-timer-service-app",
          "/ejb-timer-service-app/",
          "/ejb-timer-service-app/timer",
          "/__asadmin",
          "/__asadmin/get",
          "/asadmin",
          "/admin-console",
          "/common/index.jsf",
          "/login.jsf",
          "/management/domain",
          "/monitoring/domain",
          "/command/domain",
          "/rest-monitoring",
          "/rest-monitoring/rest/resource",
          "/ejb-invoker",
          "/mejb",
          "/wsat",
          "/__wstx-services",
          "/wstx-services",
          "/health",
          "/health/",
          "/health/live",
          "/health/ready",
          "/health/started",
          "/health/nothing",
          "/metrics",
          "/metrics/",
          "/metrics/base",
          "/metrics/application",
          "/openapi",
          "/openapi/",
          "/openapi-ui",
          "/jwt",
          "/opentracing",
          "/jbatch/rest",
          "/docroot",
          "/index.html",
          "/index.jsp",
          "/favicon.ico",
          "/robots.txt",
          "/server-status",
          "/sun-web.xml",
          "/crossdomain.xml",
          "/jakarta.faces.resource",
          "/jakarta.faces.resource/",
          "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
          "/javax.faces.resource/jsf.js.xhtml",
          "/jakarta.faces.push/x",
          "/primefaces-upload",
          "/api",
          "/api/",
          "/api/public",
          "/api/public/v1",
          "/api/public/v1/",
          "/api/public/v1/application.wadl",
          "/api/public/v1/application.wadl/xsd0.xsd",
          "/api/public/v2/agencies",
          "/api/staff/v1/",
          "/api/staff/v1/application.wadl",
          "/api/staff/v1/calendars",
          "/api/staff/v1/calendars/secret.ics",
          "/api/integration/v1/cases",
          "/nothing-of-that-name");

  /** There for a gateway that brings its key, and for nobody else. */
  static final Set<String> BY_KEY =
      Set.of("/api/public/v1/text-message-receipts", "/api/public/v1/text-messages");

  private KnownPaths() {}

  /** Those that a zone serves: with a page, a refusal of its own or a way to the sign-in. */
  static List<String> of(Zone zone) {
    return switch (zone) {
      case PUBLIC ->
          List.of(
              "/",
              "/.well-known/security.txt",
              "/accessibility",
              "/accessibility.xhtml",
              "/api/public/v1/agencies",
              "/api/public/v1/case-progress",
              "/api/public/v1/case-types",
              "/api/public/v1/deadline-calculations",
              "/api/public/v1/catalog.jsonld",
              "/api/public/v1/openapi.json",
              "/api/public/v1/openapi.yaml",
              "/api/public/v1/satisfaction",
              "/api/public/v1/statistics",
              "/api/public/v1/statistics/months",
              "/api/public/v1/text-message-receipts",
              "/api/public/v1/text-messages",
              "/api/public/v1/working-days",
              "/calculator",
              "/calculator.xhtml",
              "/case-type",
              "/case-type.xhtml",
              "/case-types",
              "/case-types.xhtml",
              "/day.ics",
              "/developers",
              "/developers.xhtml",
              "/help",
              "/help.xhtml",
              "/how-to",
              "/how-to.xhtml",
              "/index",
              "/index.xhtml",
              "/open-data",
              "/open-data.xhtml",
              "/open-data-declaration",
              "/open-data-declaration.xhtml",
              "/own-contact",
              "/own-contact.xhtml",
              "/portal/case-progress.js",
              "/portal/proof.js",
              "/privacy",
              "/privacy.xhtml",
              "/robots.txt",
              "/send-again",
              "/send-again.xhtml",
              "/site-map",
              "/site-map.xhtml",
              "/survey",
              "/survey.xhtml");
      case INTRANET ->
          List.of(
              "/",
              "/admin",
              "/admin/",
              "/admin/accounts",
              "/admin/accounts.xhtml",
              "/admin/agencies",
              "/admin/agencies.csv",
              "/admin/agencies.xhtml",
              "/admin/agency",
              "/admin/agency-sheet",
              "/admin/agency-sheet.xhtml",
              "/admin/agency.xhtml",
              "/admin/audit",
              "/admin/audit/",
              "/admin/audit/trail",
              "/admin/audit/trail.xhtml",
              "/admin/calendar",
              "/admin/calendar.xhtml",
              "/admin/casetypes",
              "/admin/casetypes/",
              "/admin/casetypes/compare",
              "/admin/casetypes/compare.xhtml",
              "/admin/casetypes/draft",
              "/admin/casetypes/draft.xhtml",
              "/admin/casetypes/library",
              "/admin/casetypes/library.xhtml",
              "/admin/casetypes/list",
              "/admin/casetypes/list.xhtml",
              "/admin/casetypes/move",
              "/admin/casetypes/move.xhtml",
              "/admin/casetypes/type",
              "/admin/casetypes/type.xhtml",
              "/admin/closures",
              "/admin/closures.xhtml",
              "/admin/consent",
              "/admin/consent/",
              "/admin/consent/draft",
              "/admin/consent/draft.xhtml",
              "/admin/consent/form.pdf",
              "/admin/consent/list",
              "/admin/consent/list.xhtml",
              "/admin/gateways",
              "/admin/gateways.xhtml",
              "/admin/jobs",
              "/admin/jobs.xhtml",
              "/admin/own",
              "/admin/own/",
              "/admin/own/settings",
              "/admin/own/settings.xhtml",
              "/admin/people",
              "/admin/people/",
              "/admin/people/absences",
              "/admin/people/absences.xhtml",
              "/admin/people/list",
              "/admin/people/list.xhtml",
              "/admin/people/people.csv",
              "/admin/people/person",
              "/admin/people/person.xhtml",
              "/admin/people/sheet",
              "/admin/people/sheet.xhtml",
              "/admin/start",
              "/admin/start/",
              "/admin/start/checklist",
              "/admin/start/checklist.xhtml",
              "/admin/start/home",
              "/admin/survey",
              "/admin/survey/",
              "/admin/survey/comments",
              "/admin/survey/comments.xhtml",
              "/admin/texts",
              "/admin/texts/",
              "/admin/texts/list",
              "/admin/texts/list.xhtml",
              "/admin/texts/text",
              "/admin/texts/text.xhtml",
              "/change-password",
              "/change-password.xhtml",
              "/guide",
              "/guide.xhtml",
              "/reset-password",
              "/reset-password.xhtml",
              "/sign-in",
              "/sign-in.xhtml",
              "/sign-out",
              "/staff",
              "/staff/",
              "/staff/absence",
              "/staff/absence.xhtml",
              "/staff/calculator",
              "/staff/calculator.xhtml",
              "/staff/calendar-feed",
              "/staff/calendar-feed.xhtml",
              "/staff/casefile",
              "/staff/casefile/",
              "/staff/casefile/attachment",
              "/staff/casefile/attachments",
              "/staff/casefile/attachments.xhtml",
              "/staff/casefile/bag",
              "/staff/casefile/bag.xhtml",
              "/staff/casefile/letter",
              "/staff/casefile/letter.xhtml",
              "/staff/casefile/list",
              "/staff/casefile/list.xhtml",
              "/staff/casefile/notices",
              "/staff/casefile/notices.xhtml",
              "/staff/casefile/register",
              "/staff/casefile/register.xhtml",
              "/staff/casefile/registered",
              "/staff/casefile/registered.xhtml",
              "/staff/casefile/slip.pdf",
              "/staff/casefile/view",
              "/staff/casefile/view.xhtml",
              "/staff/consent",
              "/staff/consent/form.pdf",
              "/staff/export",
              "/staff/exports",
              "/staff/exports.xhtml",
              "/staff/load",
              "/staff/load.xhtml",
              "/staff/report-settings",
              "/staff/report-settings.xhtml",
              "/staff/statistics",
              "/staff/statistics/",
              "/staff/statistics/benefit",
              "/staff/statistics/benefit.xhtml",
              "/staff/statistics/cases",
              "/staff/statistics/cases.xhtml",
              "/staff/statistics/file",
              "/staff/statistics/overview",
              "/staff/statistics/overview.xhtml",
              "/staff/statistics/pilot",
              "/staff/statistics/pilot.xhtml",
              "/staff/worklist",
              "/staff/worklist-print",
              "/staff/worklist-print.xhtml",
              "/staff/worklist.xhtml",
              "/stay");
      case HOTLINE ->
          List.of(
              "/",
              "/change-password",
              "/change-password.xhtml",
              "/guide",
              "/guide.xhtml",
              "/hotline",
              "/hotline/",
              "/hotline/look-up",
              "/hotline/look-up.xhtml",
              "/hotline/supervision",
              "/hotline/supervision/",
              "/hotline/supervision/topics",
              "/hotline/supervision/topics.xhtml",
              "/sign-in",
              "/sign-in.xhtml",
              "/sign-out",
              "/stay");
      case OPERATIONS ->
          List.of("/health", "/health/live", "/health/ready", "/health/started", "/metrics");
    };
  }

  static Set<String> all() throws IOException {
    Set<String> all = new TreeSet<>(OF_THE_SERVER);
    for (Zone zone : Zone.values()) {
      all.addAll(of(zone));
    }
    try (Stream<Path> files = Files.walk(WEBAPP)) {
      files.forEach(file -> addFile(file, all));
    }
    try (Stream<Path> sources = Files.walk(JAVA)) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        String text = Files.readString(source);
        for (String paths : found(SERVLET, text, "")) {
          all.addAll(found(QUOTED, paths, ""));
        }
        all.addAll(found(RESOURCE, text, "/api/public/v1/"));
        all.addAll(found(RESOURCE, text, "/api/staff/v1/"));
      }
    }
    String domain =
        Files.readString(SampleFile.folder().resolve("domain/case-progress/config/domain.xml"));
    for (String context : found(SYSTEM_APPLICATION, domain, "")) {
      all.add(context);
      all.add(context + "/");
    }
    return all;
  }

  private static void addFile(Path file, Set<String> all) {
    String path = "/" + WEBAPP.relativize(file);
    if (path.equals("/")) {
      all.add(path);
    } else if (Files.isDirectory(file)) {
      all.add(path);
      all.add(path + "/");
      all.add(path + "/index.xhtml");
    } else {
      all.add(path);
      all.add(path + "/");
      if (path.endsWith(".xhtml")) {
        all.add(path.substring(0, path.length() - ".xhtml".length()));
      }
    }
  }

  private static List<String> found(Pattern pattern, String text, String before) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(before + matcher.group(1).replaceAll("[{}]", ""));
    }
    return found;
  }
}
