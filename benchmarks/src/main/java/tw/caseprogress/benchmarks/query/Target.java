package tw.caseprogress.benchmarks.query;

import java.util.Locale;

/** What is asked for, in the words of {@code benchmarks/lib/query.lua}. */
enum Target {
  BARE("bare", "closed.csv"),
  CLOSED("api", "closed.csv"),
  RUNNING("api", "running.csv"),
  FORM("form", "closed.csv"),
  PAGE("page", "closed.csv");

  private final String kind;
  private final String list;

  Target(String kind, String list) {
    this.kind = kind;
    this.list = list;
  }

  String kind() {
    return kind;
  }

  /** The file of the cases that are asked for. */
  String list() {
    return list;
  }

  /** Its name among the results. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }
}
