package tw.caseprogress.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tw.caseprogress.absence.AbsenceFault;
import tw.caseprogress.absence.AbsenceState;
import tw.caseprogress.approval.ApprovalRefusal;
import tw.caseprogress.attachment.AttachmentKind;
import tw.caseprogress.attachment.AttachmentRefusal;
import tw.caseprogress.attachment.FileKind;
import tw.caseprogress.audit.ActorKind;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.calendar.CalendarChangeKind;
import tw.caseprogress.calendar.CalendarFileFault;
import tw.caseprogress.calendar.ClosureArea;
import tw.caseprogress.calendar.ClosureExtent;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.ContactPlace;
import tw.caseprogress.casefile.CorrectedField;
import tw.caseprogress.casefile.HandOverRefusal;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.RemindRefusal;
import tw.caseprogress.casefile.VersionMoveRefusal;
import tw.caseprogress.casenote.NoteKind;
import tw.caseprogress.casenote.NoteRefusal;
import tw.caseprogress.casetype.DesignFault;
import tw.caseprogress.casetype.LifeSituation;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.casetype.SlipField;
import tw.caseprogress.casetype.VersionPhase;
import tw.caseprogress.consent.ConsentFormBook;
import tw.caseprogress.consent.ConsentFormEdition;
import tw.caseprogress.consent.ConsentFormFault;
import tw.caseprogress.consent.ConsentPart;
import tw.caseprogress.consent.ConsentPurpose;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.deadline.ExtensionRefusal;
import tw.caseprogress.deadline.LedgerDayKind;
import tw.caseprogress.deadline.LimitUnit;
import tw.caseprogress.deadline.PausePolicy;
import tw.caseprogress.deadline.PauseReason;
import tw.caseprogress.deadline.PauseRefusal;
import tw.caseprogress.flowchart.StepState;
import tw.caseprogress.hotline.CallTopic;
import tw.caseprogress.hotline.LookUpOutcome;
import tw.caseprogress.intake.ListedLook;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobState;
import tw.caseprogress.job.Lateness;
import tw.caseprogress.letter.LetterKind;
import tw.caseprogress.listexport.ExportRefusal;
import tw.caseprogress.listexport.ExportState;
import tw.caseprogress.notification.AccessReminder;
import tw.caseprogress.notification.NoticeAttachment;
import tw.caseprogress.notification.NoticeCancellation;
import tw.caseprogress.notification.NoticePreview;
import tw.caseprogress.notification.NoticeState;
import tw.caseprogress.notification.NoticeTextFault;
import tw.caseprogress.notification.NoticeVariable;
import tw.caseprogress.organisation.AgencyFault;
import tw.caseprogress.organisation.AgencyLevel;
import tw.caseprogress.organisation.UnitFault;
import tw.caseprogress.security.PasswordFault;
import tw.caseprogress.security.RefusalCause;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.StaffFault;
import tw.caseprogress.security.StaffState;
import tw.caseprogress.setup.SetUpFinding;
import tw.caseprogress.setup.SetUpState;
import tw.caseprogress.setup.SetUpStep;
import tw.caseprogress.statistics.PeriodPreset;
import tw.caseprogress.statistics.ReportPart;
import tw.caseprogress.statistics.table.FigureTableOrder;
import tw.caseprogress.task.TaskKind;
import tw.caseprogress.typed.IdentityKind;
import tw.caseprogress.typed.SheetFault;
import tw.caseprogress.typed.SheetLine;
import tw.caseprogress.web.api.ProblemType;
import tw.caseprogress.web.staff.ReceiverForm;
import tw.caseprogress.worklist.CaseSpan;
import tw.caseprogress.worklist.WorklistGroup;

/**
 * Every constant that a screen shows has its words, and no words are left of one that is gone. That
 * the other language has the same keys is held by {@link BundlesTest}.
 */
class WordsOfConstantsTest {
  private static final Pattern OF_A_CONSTANT = Pattern.compile("[A-Z]\\w+(\\.\\w+)*\\.[A-Z_]+");
  private static final Pattern CONSTANT = Pattern.compile("[A-Z_]+");

  private static final List<String> KEYS =
      BundleFile.read("tw/caseprogress/i18n/Messages.properties").keys();

  static Stream<Arguments> words() {
    return Stream.of(
        arguments("ActorKind", ActorKind.values()),
        arguments("AttachmentKind", AttachmentKind.values()),
        arguments("AttachmentRefusal", AttachmentRefusal.values()),
        arguments("AuditAction", AuditAction.values()),
        arguments("CalendarChangeKind", CalendarChangeKind.values()),
        arguments("CalendarFileFault", CalendarFileFault.Code.values()),
        arguments("CallTopic", CallTopic.values()),
        arguments("PeriodPreset", PeriodPreset.values()),
        arguments("CaseRule.caseInput", CaseInputException.Fault.values()),
        arguments("CaseRule.caseNote", NoteRefusal.values()),
        arguments("NoteKind", NoteKind.values()),
        arguments("RemindRefusal", RemindRefusal.values()),
        arguments("AgencyFault", AgencyFault.values()),
        arguments("AgencyLevel", AgencyLevel.values()),
        arguments("UnitFault", UnitFault.values()),
        arguments("SheetFault", SheetFault.Code.values()),
        arguments("SheetKind", SheetLine.Kind.values()),
        arguments("SetUpFinding", SetUpFinding.values()),
        arguments("SetUpState", SetUpState.values()),
        arguments("SetUpStep", SetUpStep.values()),
        arguments("AbsenceFault", AbsenceFault.values()),
        arguments("AbsenceState", AbsenceState.values()),
        arguments("FileKind", FileKind.values()),
        arguments("HandOverRefusal", HandOverRefusal.values()),
        arguments("ReceiverForm.Kind", ReceiverForm.Kind.values()),
        arguments("CaseStanding", CaseStanding.values()),
        arguments("CaseState", CaseState.values()),
        arguments("ClockStart", ClockStart.values()),
        arguments("ClosureAreaKind", ClosureArea.Kind.values()),
        arguments("ClosureExtent", ClosureExtent.values()),
        arguments("ConsentFormBook.Phase", ConsentFormBook.Phase.values()),
        arguments("ConsentFormEdition.Deed", ConsentFormEdition.Deed.values()),
        arguments("ConsentFormFault.Kind", ConsentFormFault.Kind.values()),
        arguments("ConsentManner", ConsentManner.values()),
        arguments("ConsentPart", ConsentPart.values()),
        arguments("admin_consent_draft.hint", ConsentPart.values()),
        arguments("ConsentPurpose", ConsentPurpose.values()),
        arguments("ContactChannel", ContactChannel.values()),
        arguments("ContactPlace", ContactPlace.values()),
        arguments("ContactLanguage", ContactLanguage.values()),
        arguments("CorrectedField", CorrectedField.values()),
        arguments("DesignFault", DesignFault.Kind.values()),
        arguments("SlipField", SlipField.values()),
        arguments("CaseRule.approval", ApprovalRefusal.values()),
        arguments("ExtensionRefusal", ExtensionRefusal.values()),
        arguments("IdentityKind", IdentityKind.values()),
        arguments("IntakeChannel", IntakeChannel.values()),
        arguments("ListedState", ListedLook.State.values()),
        arguments("Job", Job.values()),
        arguments("JobState", JobState.values()),
        arguments("Lateness", Lateness.Reason.values()),
        arguments("LedgerDayKind", LedgerDayKind.values()),
        arguments("LedgerDayKind.PAUSED", new Enum<?>[] {PauseReason.SUPPLEMENT}),
        arguments("LedgerDayKind.text", LedgerDayKind.values()),
        arguments("LetterKind", LetterKind.values()),
        arguments("LimitUnit", LimitUnit.values()),
        arguments("LimitUnit.text", LimitUnit.values()),
        arguments("NoticeAttachment", NoticeAttachment.values()),
        arguments("NoticeCancellation", NoticeCancellation.values()),
        arguments("LifeSituation", LifeSituation.values()),
        arguments("NoticeEvent", NoticeEvent.values()),
        arguments("NoticePreview.Verdict", NoticePreview.Verdict.values()),
        arguments("NoticeState", NoticeState.values()),
        arguments("NoticeTextFault.Kind", NoticeTextFault.Kind.values()),
        arguments("NoticeTextFault.Part", NoticeTextFault.Part.values()),
        arguments("NoticeVariable", NoticeVariable.values()),
        arguments("Outcome", Outcome.values()),
        arguments("PartyRole", PartyRole.values()),
        arguments("PasswordFault", PasswordFault.values()),
        arguments("PausePolicy", PausePolicy.values()),
        arguments("PauseReason", PauseReason.values()),
        arguments("PauseRefusal", PauseRefusal.values()),
        arguments("DayOfWeek", DayOfWeek.values()),
        arguments("ReportPart", ReportPart.values()),
        arguments("ProblemType", ProblemType.values()),
        arguments("ProblemType.next", ProblemType.values()),
        arguments("ProgressKind", ProgressKind.values()),
        arguments("RefusalCause", RefusalCause.values()),
        arguments("Role", Role.values()),
        arguments("StaffFault", StaffFault.values()),
        arguments("StaffState", StaffState.values()),
        arguments("StepState", others(EnumSet.of(StepState.PLANNED))),
        arguments("TaskKind", TaskKind.values()),
        arguments("TaskKind.text", TaskKind.values()),
        arguments("VersionMoveRefusal", VersionMoveRefusal.values()),
        arguments("VersionPhase", VersionPhase.values()),
        arguments("WorklistGroup", WorklistGroup.values()),
        arguments("CaseSpan", CaseSpan.Kind.values()),
        arguments("staff_exports.text.span", CaseSpan.Kind.values()),
        arguments("ExportState", ExportState.values()),
        arguments("staff_exports.message.error", ExportRefusal.values()),
        arguments("FigureOrder", FigureTableOrder.Fault.values()),
        arguments("admin_jobs.text.about", Job.values()),
        arguments("admin_jobs.hint.businessDate", startedForADate()),
        arguments("admin_jobs.text.confirmStart", startedForADate()),
        arguments("public_index.label.todo.closed", Outcome.values()),
        arguments("hotline_look_up.text.resend", AccessReminder.values()),
        arguments("hotline_look_up.text.say", others(EnumSet.of(LookUpOutcome.FOUND))),
        arguments("staff_casefile_view.hint.start", ClockStart.values()));
  }

  /** The projection is started for a change of the calendar, in words of its own. */
  private static Enum<?>[] startedForADate() {
    return others(EnumSet.of(Job.DEADLINE_PROJECTION));
  }

  private static <E extends Enum<E>> Enum<?>[] others(Set<E> without) {
    return EnumSet.complementOf(EnumSet.copyOf(without)).toArray(Enum<?>[]::new);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("words")
  void everyConstantHasItsWordAndThereIsNoOther(String prefix, Enum<?>[] constants) {
    assertThat(constantsWithWords(prefix))
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(constants).map(Enum::name).toList());
  }

  @Test
  void everyKeyOfAConstantIsLookedAtHere() {
    Set<String> looked = words().map(row -> (String) row.get()[0]).collect(Collectors.toSet());
    Set<String> written =
        KEYS.stream()
            .filter(key -> OF_A_CONSTANT.matcher(key).matches())
            .map(key -> key.substring(0, key.lastIndexOf('.')))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(looked).containsAll(written);
  }

  private static List<String> constantsWithWords(String prefix) {
    return KEYS.stream()
        .filter(key -> key.startsWith(prefix + "."))
        .map(key -> key.substring(prefix.length() + 1))
        .filter(rest -> CONSTANT.matcher(rest).matches())
        .toList();
  }
}
