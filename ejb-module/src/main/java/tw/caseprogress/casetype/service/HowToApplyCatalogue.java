package tw.caseprogress.casetype.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tw.caseprogress.casetype.HowToApply;
import tw.caseprogress.casetype.LifeSituation;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;

/**
 * What citizens are told before they apply. Anybody may ask: no right is asked for, and nothing is
 * personal.
 */
@ApplicationScoped
public class HowToApplyCatalogue {

  private static final String SAID =
      """
      select t.code, h.situations, h.way_zh, h.way_en, h.fee_zh, h.fee_en, h.form_address
        from case_type_how_to_apply h join case_type t on t.id = h.case_type_id
      """;

  private static final Map<String, Set<LifeSituation>> DELIVERED = HowToApply.delivered();

  private final TableReader tables;

  protected HowToApplyCatalogue() {
    this(null);
  }

  @Inject
  HowToApplyCatalogue(TableReader tables) {
    this.tables = tables;
  }

  /** Of all case types of which something was said or delivered, by their codes. */
  public Map<String, HowToApply> all() {
    Map<String, HowToApply> all = new HashMap<>();
    DELIVERED.forEach((code, situations) -> all.put(code, HowToApply.unsaid(situations)));
    tables
        .rows(SAID, row -> Map.entry(row.text("code"), said(row)))
        .forEach(said -> all.put(said.getKey(), said.getValue()));
    return Map.copyOf(all);
  }

  /** Of one case type; nothing said of an unknown one. */
  public HowToApply of(String code) {
    return tables
        .first(SAID + " where t.code = ?", HowToApplyCatalogue::said, code)
        .orElseGet(() -> HowToApply.unsaid(DELIVERED.getOrDefault(code, Set.of())));
  }

  private static HowToApply said(Row row) {
    return new HowToApply(
        HowToApply.read(row.text("situations")),
        row.text("way_zh"),
        row.text("way_en"),
        row.text("fee_zh"),
        row.text("fee_en"),
        row.text("form_address"));
  }
}
