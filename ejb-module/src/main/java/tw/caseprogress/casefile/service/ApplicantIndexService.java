package tw.caseprogress.casefile.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.schema.Parameters;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.BrokenSealException;
import tw.caseprogress.security.service.KeyRing;
import tw.caseprogress.typed.NameFold;

/**
 * Makes the blind index of names anew that were folded by older rules.
 *
 * <p>Open to all callers, for the timer of the job has no identity; no request reaches it. A name
 * is opened to be hashed and shown to nobody: that is no look.
 */
@Stateless
@PermitAll
public class ApplicantIndexService {

  private static final Logger LOG = Logger.getLogger(ApplicantIndexService.class.getName());

  // the number is part of the statement, as it is of the index
  private static final String WAITING =
      """
      select id from case_file where applicant_name_fold < %d
      union
      select case_file_id from case_co_applicant where name_fold < %d
      union
      select id from case_file where not email_indexed
       order by 1 limit ?
      """
          .formatted(NameFold.VERSION, NameFold.VERSION);

  private static final String NAMES =
      """
      select c.id, p.name_sealed
        from case_file c
        left join case_party p on p.case_file_id = c.id and p.role = 'APPLICANT'
       where c.id = any (?) and c.applicant_name_fold < %d
      """
          .formatted(NameFold.VERSION);

  private static final String FOLD =
      """
      update case_file
         set applicant_name_index = coalesce(?, applicant_name_index), applicant_name_fold = %d
       where id = ? and applicant_name_fold < %d
      """
          .formatted(NameFold.VERSION, NameFold.VERSION);

  private static final String NAMES_OF_OTHERS =
      """
      select case_file_id, name_sealed, place
        from case_co_applicant
       where case_file_id = any (?) and name_fold < %d
      """
          .formatted(NameFold.VERSION);

  private static final String FOLD_OTHERS =
      """
      update case_co_applicant set name_index = ?, name_fold = %d
       where case_file_id = ? and place = ? and name_fold < %d
      """
          .formatted(NameFold.VERSION, NameFold.VERSION);

  private static final String EMAILS =
      """
      select c.id, p.email_sealed
        from case_file c
        left join case_party p on p.case_file_id = c.id and p.role = 'APPLICANT'
       where c.id = any (?) and not c.email_indexed
      """;

  private static final String INDEX_EMAIL =
      """
      update case_file set email_index = ?, email_indexed = true
       where id = ? and not email_indexed
      """;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;
  @Inject private KeyRing keys;

  /** The cases whose names were folded by older rules, by their rising ids. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<Long> waiting(int most) {
    return tables.rows(WAITING, row -> row.number(1), most);
  }

  /**
   * Folds the names of some cases anew, in a transaction of its own; those that were folded
   * meanwhile are passed over.
   *
   * @return the cases whose names cannot be opened; they stay as they are
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<Long> fold(List<Long> caseFileIds) {
    List<Long> leftOut = new ArrayList<>();
    List<Parameters> folded = new ArrayList<>();
    for (Sealed name : tables.rows(NAMES, Sealed::of, Parameters.Elements.numbers(caseFileIds))) {
      try {
        folded.add(Parameters.of(index(name), name.caseFileId()));
      } catch (BrokenSealException e) {
        LOG.log(Level.WARNING, e, () -> "The name of case file " + name.caseFileId());
        leftOut.add(name.caseFileId());
      }
    }
    writer.batch(FOLD, folded, parameters -> parameters);
    leftOut.addAll(foldOthers(caseFileIds));
    leftOut.addAll(indexEmails(caseFileIds));
    return leftOut.stream().distinct().toList();
  }

  /** The same for those who apply together with the applicants. */
  private List<Long> foldOthers(List<Long> caseFileIds) {
    List<Long> leftOut = new ArrayList<>();
    List<Parameters> folded = new ArrayList<>();
    tables
        .rows(NAMES_OF_OTHERS, Other::of, Parameters.Elements.numbers(caseFileIds))
        .forEach(
            other -> {
              try {
                folded.add(
                    Parameters.of(index(other.name()), other.name().caseFileId(), other.place()));
              } catch (BrokenSealException e) {
                LOG.log(Level.WARNING, e, () -> "A name of case file " + other.name().caseFileId());
                leftOut.add(other.name().caseFileId());
              }
            });
    writer.batch(FOLD_OTHERS, folded, parameters -> parameters);
    return leftOut;
  }

  /** Makes the blind index of e-mail addresses of cases from before there was one. */
  private List<Long> indexEmails(List<Long> caseFileIds) {
    List<Long> leftOut = new ArrayList<>();
    List<Parameters> indexed = new ArrayList<>();
    for (Sealed email : tables.rows(EMAILS, Sealed::of, Parameters.Elements.numbers(caseFileIds))) {
      try {
        indexed.add(Parameters.of(emailIndex(email), email.caseFileId()));
      } catch (BrokenSealException e) {
        LOG.log(Level.WARNING, e, () -> "The address of case file " + email.caseFileId());
        leftOut.add(email.caseFileId());
      }
    }
    writer.batch(INDEX_EMAIL, indexed, parameters -> parameters);
    return leftOut;
  }

  /** Null where there is no address. */
  private byte[] emailIndex(Sealed email) {
    return email.sealed() == null
        ? null
        : BlindIndex.email(keys.blindIndex(), keys.personalData().open(email.sealed()));
  }

  /** Null where there is no name any more. */
  private byte[] index(Sealed name) {
    return name.sealed() == null
        ? null
        : BlindIndex.name(keys.blindIndex(), keys.personalData().open(name.sealed()));
  }

  private record Other(Sealed name, int place) {

    static Other of(Row row) {
      return new Other(Sealed.of(row), row.integer("place"));
    }
  }

  /** A name of which only the key knows what it is. */
  private record Sealed(long caseFileId, byte[] sealed) {

    static Sealed of(Row row) {
      return new Sealed(row.number(1), row.bytes(2));
    }
  }
}
