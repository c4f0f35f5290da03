package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tw.caseprogress.casefile.CourseEntry;
import tw.caseprogress.casefile.VersionChanges;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.ProgressEntry;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;

/**
 * What happened in a case that {@code CaseFileAccess} has handed out, as the applicant reads it.
 */
@ApplicationScoped
public class CaseCourses {

  @Inject private CaseTypeCatalogue catalogue;

  /** The entries, the first one first, without what was taken back and what is for staff alone. */
  public List<CourseEntry> of(CaseFile caseFile) {
    Set<Long> retracted = caseFile.course().retractedIds();
    VersionChanges changes = caseFile.course().versionChanges();
    List<ProgressEntry> all = caseFile.entries();
    return CourseEntry.receivedOn(
        caseFile.origin().receivedOn(),
        IntStream.range(0, all.size())
            .filter(index -> !all.get(index).kind().isForStaffAlone())
            .filter(index -> !retracted.contains(all.get(index).id()))
            .mapToObj(index -> changes.read(index, entered(all.get(index)), catalogue::version))
            .toList());
  }

  private static CourseEntry entered(ProgressEntry entry) {
    return new CourseEntry(entry.enteredOn(), entry.kind(), entry.stepOrder(), entry.text());
  }
}
