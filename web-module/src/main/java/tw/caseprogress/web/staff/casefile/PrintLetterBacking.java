package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.MalformedCaseNumberException;
import tw.caseprogress.notification.NoticeLetter;
import tw.caseprogress.notification.service.NoticeLetterQuery;
import tw.caseprogress.task.TaskNotOpenException;
import tw.caseprogress.web.staff.StaffTexts;

/** Backs {@code /staff/casefile/letter.xhtml}: a notice as a letter, to be printed. */
@Named
@RequestScoped
public class PrintLetterBacking {

  @Inject private NoticeLetterQuery letters;
  @Inject private StaffTexts texts;

  private String caseNumber;
  private String task;
  private NoticeLetter letter;

  /** Reads the letter; leads back to the worklist when there is none for this person. */
  public String load() {
    try {
      letter =
          letters.ofTask(
              CaseNumber.parse(caseNumber == null ? "" : caseNumber),
              Long.parseLong(task == null ? "" : task));
      return null;
    } catch (MalformedCaseNumberException
        | CaseNotFoundException
        | TaskNotOpenException
        | NumberFormatException e) {
      texts.refuseNext("staff_casefile_letter.message.error.notFound");
      return "/staff/worklist?faces-redirect=true";
    }
  }

  public String getCaseNumber() {
    return caseNumber;
  }

  public void setCaseNumber(String caseNumber) {
    this.caseNumber = caseNumber;
  }

  public String getTask() {
    return task;
  }

  public void setTask(String task) {
    this.task = task;
  }

  public NoticeLetter getLetter() {
    return letter;
  }
}
