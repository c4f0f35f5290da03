package tw.caseprogress.web.guide;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * The part of a guide that is about one page.
 *
 * @param heading as it stands in the guide; empty for the whole guide
 */
record GuidePart(Guide guide, String heading) {

  private static final String WORKLIST = "/staff/worklist";

  /** By the path of the page; a page that is new gets its part here. */
  private static final Map<String, GuidePart> BY_PAGE =
      Map.ofEntries(
          officer(WORKLIST, "我的案件"),
          officer("/staff/worklist-print", "我的案件"),
          officer("/staff/absence", "請假與職務代理"),
          officer("/staff/calculator", "期限怎麼算出來的"),
          officer("/staff/calendar-feed", "催辦信與期限訂閱（Outlook）"),
          officer("/staff/exports", "大量清單匯出"),
          supervisor("/staff/load", "案件負荷"),
          supervisor("/staff/report-settings", "報表設定"),
          supervisor("/staff/statistics/overview", "統計"),
          supervisor("/staff/statistics/cases", "統計"),
          evaluation("/staff/statistics/pilot", "試辦成效"),
          evaluation("/staff/statistics/benefit", "效益估算"),
          officer("/staff/casefile/attachments", "附件：掃描檔與公文"),
          officer("/staff/casefile/bag", "一次登錄好幾件"),
          officer("/staff/casefile/letter", "待處理事項"),
          officer("/staff/casefile/list", "一次登錄好幾件"),
          officer("/staff/casefile/notices", "通知紀錄"),
          officer("/staff/casefile/register", "登錄案件"),
          officer("/staff/casefile/registered", "登錄案件"),
          officer("/staff/casefile/view", "案件畫面"),
          administrator("/admin/accounts", "帳號鎖定"),
          administrator("/admin/agencies", "機關"),
          administrator("/admin/agency", "機關"),
          administrator("/admin/agency-sheet", "機關"),
          administrator("/admin/audit/trail", "稽核紀錄"),
          administrator("/admin/calendar", "辦公日曆"),
          administrator("/admin/casetypes/compare", "案件項目設計"),
          administrator("/admin/casetypes/draft", "案件項目設計"),
          administrator("/admin/casetypes/library", "案件項目設計"),
          administrator("/admin/casetypes/list", "案件項目設計"),
          administrator("/admin/casetypes/move", "辦理中的案件改依新版"),
          administrator("/admin/casetypes/type", "案件項目設計"),
          administrator("/admin/closures", "停止上班"),
          administrator("/admin/consent/draft", "同意書"),
          administrator("/admin/consent/list", "同意書"),
          administrator("/admin/gateways", "通知發送管道"),
          administrator("/admin/jobs", "批次作業"),
          administrator("/admin/own/settings", "本機關設定"),
          administrator("/admin/people/absences", "人員"),
          administrator("/admin/people/list", "人員"),
          administrator("/admin/people/person", "人員"),
          administrator("/admin/people/sheet", "人員"),
          administrator("/admin/start/checklist", "開始使用"),
          supervisor("/admin/survey/comments", "滿意度與意見"),
          administrator("/admin/texts/list", "通知文字"),
          administrator("/admin/texts/text", "通知文字"),
          Map.entry("/hotline/look-up", new GuidePart(Guide.HOTLINE, "")),
          Map.entry("/hotline/supervision/topics", new GuidePart(Guide.HOTLINE, "來電統計")));

  private static Map.Entry<String, GuidePart> officer(String page, String heading) {
    return Map.entry(page, new GuidePart(Guide.OFFICER, heading));
  }

  private static Map.Entry<String, GuidePart> supervisor(String page, String heading) {
    return Map.entry(page, new GuidePart(Guide.SUPERVISOR, heading));
  }

  private static Map.Entry<String, GuidePart> evaluation(String page, String heading) {
    return Map.entry(page, new GuidePart(Guide.EVALUATION, heading));
  }

  private static Map.Entry<String, GuidePart> administrator(String page, String heading) {
    return Map.entry(page, new GuidePart(Guide.ADMINISTRATOR, heading));
  }

  /**
   * The part about a page; of the list of cases a supervisor reads another one.
   *
   * @param officer whether the reader works cases
   */
  static Optional<GuidePart> about(String page, boolean officer) {
    return page.equals(WORKLIST) && !officer
        ? Optional.of(new GuidePart(Guide.SUPERVISOR, "全機關的案件"))
        : Optional.ofNullable(BY_PAGE.get(page));
  }

  /** Where it is shown, below the address of the application. */
  String address() {
    String fragment =
        heading.isEmpty() ? "" : "#" + URLEncoder.encode(id(), StandardCharsets.UTF_8);
    return "/guide?of=" + guide.getName() + fragment;
  }

  /** The fragment of the heading. */
  String id() {
    return GuideText.idOf(heading);
  }
}
