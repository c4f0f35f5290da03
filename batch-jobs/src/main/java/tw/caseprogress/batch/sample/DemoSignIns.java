package tw.caseprogress.batch.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.NewStaffUser;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.SampleAccountService;

/**
 * Lets the people of the demonstration sign in: one password for each role, made on this machine
 * and written to {@code demo-sign-ins.csv} in the folder of the installation's data.
 */
@ApplicationScoped
public class DemoSignIns {

  private static final String FILE = "demo-sign-ins.csv";
  private static final List<String> HEADER = List.of("login", "password", "role", "name", "zone");
  // without letters and figures that are taken for one another
  private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 3;
  private static final int GROUP_LENGTH = 4;

  @Inject private SampleAccountService sampleAccounts;

  /** Makes the accounts that are missing; passwords of an earlier start are kept. */
  void makeAccounts() {
    List<DemoStaff> staff = DemoStaff.all();
    PrivateFile file = PrivateFile.of(FILE);
    Map<Role, String> passwords = earlierPasswords(file.path());
    SecureRandom random = new SecureRandom();
    for (DemoStaff person : staff) {
      passwords.computeIfAbsent(person.role(), role -> password(random));
    }
    List<List<String>> rows = new ArrayList<>();
    for (DemoStaff person : staff) {
      rows.add(
          List.of(
              person.login(),
              passwords.get(person.role()),
              person.role().name(),
              person.name(),
              zone(person.role())));
    }
    file.write(HEADER, rows); // before the accounts: a password that is nowhere is lost
    sampleAccounts.createMissing(
        staff.stream().map(person -> account(person, passwords.get(person.role()))).toList());
  }

  private static NewStaffUser account(DemoStaff person, String password) {
    return new NewStaffUser(
        new Caller(
            person.login(), person.name(), person.agencyCode(), person.unit(), person.roles()),
        person.email(),
        password,
        false);
  }

  private static String zone(Role role) {
    return role.reach() == Role.Reach.CALLER ? "hotline" : "intranet";
  }

  private static Map<Role, String> earlierPasswords(Path file) {
    Map<Role, String> passwords = new EnumMap<>(Role.class);
    if (Files.exists(file)) {
      CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
        for (CSVRecord row : parser) {
          passwords.put(Role.valueOf(row.get("role")), row.get("password"));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return passwords;
  }

  /** Three groups of four with a capital in front: easy to type from a screen, 58 bits. */
  private static String password(SecureRandom random) {
    List<String> groups = new ArrayList<>();
    for (int group = 0; group < GROUPS; group++) {
      StringBuilder characters = new StringBuilder();
      for (int i = 0; i < GROUP_LENGTH; i++) {
        characters.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
      groups.add(characters.toString());
    }
    return "K" + String.join("-", groups);
  }
}
