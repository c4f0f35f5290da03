package tw.caseprogress.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tw.caseprogress.typed.FaultList;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.typed.UnreadableReferenceFileException;

/**
 * Reads the file of agencies: CSV with a header, one agency a line, parents before their children.
 *
 * <p>Every column but {@code parent_code} must be filled, in every line.
 */
public final class AgencyFile {

  private static final String DELIVERED = "agencies.csv";
  private static final Pattern CODE = Pattern.compile("[0-9]{9}[A-Z]");
  private static final Set<String> YES_OR_NO = Set.of("yes", "no");
  private static final List<String> COLUMNS =
      List.of(
          "code",
          "level",
          "parent_code",
          "name_zh",
          "name_en",
          "short_name_zh",
          "short_name_en",
          "phone",
          "address_zh",
          "slip_attached");

  private final FaultList faults;
  private final Set<String> codes = new HashSet<>();

  private AgencyFile(String file) {
    this.faults = new FaultList(file);
  }

  /**
   * The agencies that come with the product, as a resource file.
   *
   * @throws UnreadableReferenceFileException if the file breaks its form
   */
  public static List<AgencyDefinition> delivered() {
    try (InputStream file = AgencyFile.class.getResourceAsStream(DELIVERED)) {
      return parse(DELIVERED, new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the agencies in the order of the file.
   *
   * @param file the file's name, for messages only
   * @throws UnreadableReferenceFileException if any line breaks the form; lists every fault
   */
  public static List<AgencyDefinition> parse(String file, String text) {
    return new AgencyFile(file).read(text);
  }

  private List<AgencyDefinition> read(String text) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<AgencyDefinition> agencies = new ArrayList<>();
    try (Reader reader = new StringReader(TypedLine.visible(text));
        CSVParser parser = format.parse(reader)) {
      if (!parser.getHeaderNames().equals(COLUMNS)) {
        faults.add(1, "the header must be " + String.join(",", COLUMNS));
        faults.throwIfAny();
      }
      for (CSVRecord row : parser) {
        read(row, (int) parser.getCurrentLineNumber()).ifPresent(agencies::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faults.throwIfAny();
    return List.copyOf(agencies);
  }

  private Optional<AgencyDefinition> read(CSVRecord row, int line) {
    if (!row.isConsistent()) {
      faults.add(line, "has " + row.size() + " columns, not " + COLUMNS.size());
      return Optional.empty();
    }
    for (String column : COLUMNS) {
      if (TypedLine.isBlank(row.get(column)) && !column.equals("parent_code")) {
        faults.add(line, "has no " + column);
      }
    }
    checkCodes(row, line);
    if (!YES_OR_NO.contains(row.get("slip_attached"))) {
      faults.add(line, "slip_attached must be yes or no");
    }
    Optional<AgencyLevel> level = faults.constant(AgencyLevel.class, row.get("level"), line);
    if (level.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new AgencyDefinition(
            TypedLine.text(row.get("code")),
            level.get(),
            Optional.of(row.get("parent_code")).filter(parent -> !TypedLine.isBlank(parent)),
            TypedLine.text(row.get("name_zh")),
            TypedLine.text(row.get("name_en")),
            TypedLine.text(row.get("short_name_zh")),
            TypedLine.text(row.get("short_name_en")),
            TypedLine.text(row.get("phone")),
            TypedLine.text(row.get("address_zh")),
            row.get("slip_attached").equals("yes")));
  }

  private void checkCodes(CSVRecord row, int line) {
    String code = row.get("code");
    String parent = row.get("parent_code");
    if (!CODE.matcher(code).matches()) {
      faults.add(line, "'" + code + "' is no agency code");
    }
    if (!TypedLine.isBlank(parent) && !codes.contains(parent)) {
      faults.add(line, "the parent " + parent + " does not stand above");
    }
    if (!codes.add(code)) {
      faults.add(line, code + " stands twice");
    }
  }
}
