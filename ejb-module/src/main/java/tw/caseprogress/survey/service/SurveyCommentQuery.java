package tw.caseprogress.survey.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.survey.SurveyComment;
import tw.caseprogress.survey.SurveyMonth;
import tw.caseprogress.typed.BlackedOut;

/**
 * What the applicants of an agency's cases said in the survey, for its supervisors and its
 * administrator; never who it was, nor for which case.
 */
@Stateless
@RolesAllowed({Role.Name.SUPERVISOR, Role.Name.AGENCY_ADMINISTRATOR})
public class SurveyCommentQuery {

  private static final int MOST = 500;
  private static final int MONTHS = 12;

  // satisfaction_answer_by_month
  private static final String OF_AGENCY =
      """
        from satisfaction_answer s
        join case_file f on f.id = s.case_file_id
        join agency a on a.id = f.handling_agency_id
        join case_type_version v on v.id = f.case_type_version_id
       where a.code = ? and s.answered_on >= ?
      """;

  private static final String MEANS =
      """
      select date_trunc('month', s.answered_on)::date as month, max(v.name_zh) as name_zh,
             max(v.name_en) as name_en, count(*) as answers, avg(s.score) as mean
      """
          + OF_AGENCY
          + " group by 1, f.case_type_id order by 1 desc, 2";

  // in no order that leads to the cases
  private static final String COMMENTS =
      """
      select date_trunc('month', s.answered_on)::date as month, v.name_zh, v.name_en, s.score,
             s.comment
      """
          + OF_AGENCY
          + " and s.comment is not null order by 1 desc, v.name_zh, s.score, s.comment limit ?";

  @Inject private AgencyScope agencyScope;
  @Inject private TableReader tables;
  @Inject private Clock clock;

  /** The means of the caller's agency by month and type, the latest month first. */
  public List<SurveyMonth> months() {
    return tables.rows(
        MEANS,
        row ->
            new SurveyMonth(
                YearMonth.from(row.date("month")),
                row.text("name_zh"),
                row.text("name_en"),
                row.number("answers"),
                row.decimalIfAny("mean").orElseThrow()),
        agencyScope.ownAgency(),
        since());
  }

  /** The comments of the caller's agency, the latest month first. */
  public List<SurveyComment> comments() {
    return tables.rows(
        COMMENTS, SurveyCommentQuery::comment, agencyScope.ownAgency(), since(), MOST);
  }

  // what was kept before comments were blacked out lacks it
  private static SurveyComment comment(Row row) {
    return new SurveyComment(
        YearMonth.from(row.date("month")),
        row.text("name_zh"),
        row.text("name_en"),
        row.integer("score"),
        BlackedOut.of(row.text("comment"), Set.of()));
  }

  private LocalDate since() {
    return YearMonth.now(clock).minusMonths(MONTHS - 1L).atDay(1);
  }
}
