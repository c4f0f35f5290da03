package tw.caseprogress.web.api.publicapi;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.caseprogress.calendar.ClosureExtent;
import tw.caseprogress.calendar.OfficeClosure;
import tw.caseprogress.web.i18n.Language;
import tw.caseprogress.web.i18n.Texts;

/**
 * The working days of a window, both days included.
 *
 * @param workingDays how many there are, days of closure taken off
 * @param closures the disaster closures in the window
 */
@Schema(name = "WorkingDays")
public record WorkingDaysAnswer(
    @Schema(type = SchemaType.STRING, format = "date") LocalDate from,
    @Schema(type = SchemaType.STRING, format = "date") LocalDate to,
    int workingDays,
    List<Closure> closures) {

  /**
   * A disaster closure (停止上班).
   *
   * @param date the day
   * @param extent how much of it
   * @param fromTime since when, if the extent is FROM
   * @param event the disaster
   * @param source the announcement
   * @param sourceLanguage the language of its name, whatever was asked for
   */
  @Schema(name = "Closure")
  public record Closure(
      @Schema(type = SchemaType.STRING, format = "date") LocalDate date,
      ClosureExtent extent,
      @Schema(type = SchemaType.STRING, format = "time") LocalTime fromTime,
      String event,
      String source,
      String sourceLanguage) {}

  static Closure closure(OfficeClosure closure, Texts texts) {
    return new Closure(
        closure.closedOn(),
        closure.extent(),
        closure.fromTime(),
        texts.choose(closure.eventZh(), closure.eventEn()),
        closure.source(),
        Language.tagOf(closure.source()));
  }
}
