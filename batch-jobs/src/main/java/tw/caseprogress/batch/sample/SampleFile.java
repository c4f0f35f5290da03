package tw.caseprogress.batch.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.Party;

/** Reads and writes files of sample applications: CSV with a header, one application a line. */
final class SampleFile {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader(
              "key",
              "officer",
              "agency",
              "case_type",
              "channel",
              "received",
              "language",
              "name",
              "identity_number",
              "email",
              "mobile",
              "notify_by",
              "agent_name",
              "agent_identity_number",
              "agent_email",
              "agent_mobile",
              "agent_notify_by",
              "consent_manner",
              "survey_consent",
              "papers",
              "document_number",
              "course",
              "comment")
          .setRecordSeparator("\n")
          .get();

  private SampleFile() {}

  /** Reads a file that lies beside this class. */
  static List<SampleApplication> read(String resource) {
    CSVFormat format = FORMAT.builder().setSkipHeaderRecord(true).get();
    try (InputStream stream = SampleFile.class.getResourceAsStream(resource);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
        CSVParser parser = format.parse(reader)) {
      return parser.stream().map(SampleFile::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the applications in the form in which {@link #read(String)} reads them. */
  static String write(List<SampleApplication> applications) {
    StringBuilder text = new StringBuilder();
    try {
      FORMAT.print(text).printRecords(applications.stream().map(SampleFile::values));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static SampleApplication read(CSVRecord row) {
    return new SampleApplication(
        row.get("key"),
        row.get("officer"),
        row.get("agency"),
        row.get("case_type"),
        IntakeChannel.valueOf(row.get("channel")),
        SampleDay.parse(row.get("received")),
        ContactLanguage.valueOf(row.get("language")),
        party(row, "").orElseThrow(),
        party(row, "agent_"),
        ConsentManner.valueOf(row.get("consent_manner")),
        row.get("survey_consent").equals("yes"),
        orders(row.get("papers")),
        filled(row.get("document_number")),
        Stream.of(row.get("course").split(";"))
            .filter(event -> !event.isBlank())
            .map(SampleEvent::parse)
            .toList(),
        filled(row.get("comment")));
  }

  private static Optional<Party> party(CSVRecord row, String prefix) {
    return filled(row.get(prefix + "name"))
        .map(
            name ->
                new Party(
                    name,
                    filled(row.get(prefix + "identity_number")).orElse(null),
                    filled(row.get(prefix + "email")).orElse(null),
                    filled(row.get(prefix + "mobile")).orElse(null),
                    SampleEvent.channels(row.get(prefix + "notify_by"))));
  }

  private static Set<Integer> orders(String text) {
    return Stream.of(text.split(" +"))
        .filter(order -> !order.isEmpty())
        .map(Integer::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(value -> !value.isBlank());
  }

  private static List<String> values(SampleApplication application) {
    List<String> values =
        new ArrayList<>(
            List.of(
                application.key(),
                application.officer(),
                application.agencyCode(),
                application.caseTypeCode(),
                application.channel().name(),
                application.received().toString(),
                application.language().name()));
    addParty(values, Optional.of(application.applicant()));
    addParty(values, application.agent());
    values.add(application.consentManner().name());
    values.add(application.surveyConsent() ? "yes" : "no");
    values.add(joined(new TreeSet<>(application.papers()).stream(), " "));
    values.add(application.documentNumber().orElse(""));
    values.add(joined(application.course().stream(), "; "));
    values.add(application.comment().orElse(""));
    return values;
  }

  private static void addParty(List<String> values, Optional<Party> party) {
    values.add(party.map(Party::name).orElse(""));
    values.add(party.map(Party::identityNumber).orElse(""));
    values.add(party.map(Party::email).orElse(""));
    values.add(party.map(Party::mobile).orElse(""));
    values.add(party.map(Party::notifyBy).map(SampleEvent::channels).orElse(""));
  }

  private static String joined(Stream<?> parts, String separator) {
    return parts.map(String::valueOf).collect(Collectors.joining(separator));
  }
}
