package tw.caseprogress.web.admin.survey;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import tw.caseprogress.survey.SurveyComment;
import tw.caseprogress.survey.SurveyMonth;
import tw.caseprogress.survey.service.SurveyCommentQuery;
import tw.caseprogress.web.i18n.Texts;
import tw.caseprogress.web.staff.StaffTexts;

/** Shows scores and comments of the caller's agency, on {@code /admin/survey/comments}. */
@Named
@RequestScoped
public class ReadCommentsBacking {

  private static final int ROC = 1911;

  @EJB private SurveyCommentQuery query;
  @Inject private StaffTexts texts;

  private List<SurveyMonth> months;
  private List<SurveyComment> comments;

  /** The means by month and type, the latest month first. */
  public List<SurveyMonth> getMonths() {
    if (months == null) {
      months = query.months();
    }
    return months;
  }

  /** The comments, the latest month first. */
  public List<SurveyComment> getComments() {
    if (comments == null) {
      comments = query.comments();
    }
    return comments;
  }

  /** A month as people write it. */
  public String month(YearMonth month, Locale locale) {
    return Texts.in(locale).isEnglish()
        ? month.toString()
        : texts.get(
            "admin_survey_comments.text.month",
            Integer.toString(month.getYear() - ROC),
            month.getMonthValue());
  }

  /** A mean with one place behind the point. */
  public String mean(double score) {
    return String.format(Locale.ROOT, "%.1f", score);
  }

  /** The name of a type in the language of the page. */
  public String type(String chinese, String english, Locale locale) {
    return Texts.in(locale).choose(chinese, english);
  }
}
