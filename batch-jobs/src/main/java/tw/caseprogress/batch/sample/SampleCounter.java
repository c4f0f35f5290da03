package tw.caseprogress.batch.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tw.caseprogress.organisation.AgencyDetails;
import tw.caseprogress.organisation.CounterDetails;
import tw.caseprogress.typed.TypedLine;

/**
 * Where an agency of the demonstration takes papers in; invented: the fax numbers lead nowhere, and
 * no mail goes to a domain of examples.
 */
record SampleCounter(
    String agencyCode,
    String addressEn,
    String openingHoursZh,
    String openingHoursEn,
    CounterDetails reach) {

  /** Reads the counters of the file that lies beside this class. */
  static List<SampleCounter> all() {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream stream = SampleCounter.class.getResourceAsStream("sample-counters.csv");
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
        CSVParser parser = format.parse(reader)) {
      return parser.stream().map(SampleCounter::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether nobody has said yet where the agency takes papers in. */
  static boolean isUntold(AgencyDetails details) {
    return TypedLine.isBlank(details.addressEn())
        && TypedLine.isBlank(details.openingHoursZh())
        && details.counter().equals(CounterDetails.NONE);
  }

  /** The agency as it says this. */
  AgencyDetails toldBy(AgencyDetails details) {
    return new AgencyDetails(
        details.level(),
        details.parentCode(),
        details.nameZh(),
        details.nameEn(),
        details.shortNameZh(),
        details.shortNameEn(),
        details.phone(),
        details.addressZh(),
        openingHoursZh,
        openingHoursEn,
        details.trackedFrom(),
        details.pilot(),
        details.slipAttached(),
        addressEn,
        reach);
  }

  private static SampleCounter read(CSVRecord row) {
    return new SampleCounter(
        row.get("agency"),
        row.get("address_en"),
        row.get("opening_hours_zh"),
        row.get("opening_hours_en"),
        new CounterDetails(
            row.get("counter_zh"), row.get("counter_en"), row.get("fax"), row.get("email")));
  }
}
