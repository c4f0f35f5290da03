package tw.caseprogress.casetype;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.casetype.DesignFault.Kind;
import tw.caseprogress.typed.TypedLine;

/**
 * What citizens are told before they apply, and by which situations they find a case type. No term
 * of a version: it holds for whoever asks today, and changes at once.
 *
 * @param wayZh how to apply, in a sentence or two; may be empty, like all that follows
 * @param feeZh what it costs
 * @param formAddress where the form is, or where one applies online
 */
public record HowToApply(
    Set<LifeSituation> situations,
    String wayZh,
    String wayEn,
    String feeZh,
    String feeEn,
    String formAddress) {

  private static final String FILE = "life-situations.txt";
  private static final int MOST_WAY = 600;
  private static final int MOST_FEE = 200;
  private static final int MOST_ADDRESS = 300;

  public HowToApply {
    situations = Set.copyOf(situations);
  }

  /** As long as nobody has said anything. */
  public static HowToApply unsaid(Set<LifeSituation> situations) {
    return new HowToApply(situations, "", "", "", "", "");
  }

  /** The situations of the case types that are delivered, by their codes. */
  public static Map<String, Set<LifeSituation>> delivered() {
    return file()
        .lines()
        .filter(line -> !FileLine.isRemark(line))
        .map(line -> line.split(": ", 2))
        .collect(Collectors.toMap(parts -> parts[0], parts -> read(parts[1])));
  }

  /** Situations by their names, parted by blanks, as a table or file has them. */
  public static Set<LifeSituation> read(String names) {
    return Stream.of(names.split(" "))
        .filter(name -> !name.isEmpty())
        .map(LifeSituation::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(LifeSituation.class)));
  }

  /** The names of the situations, as {@link #read} reads them. */
  public String names() {
    return situations.stream().sorted().map(LifeSituation::name).collect(Collectors.joining(" "));
  }

  /** The way in a language; Chinese stands for English that was not written. */
  public String way(boolean english) {
    return english && !wayEn.isEmpty() ? wayEn : wayZh;
  }

  /** The fee in a language; Chinese stands for English that was not written. */
  public String fee(boolean english) {
    return english && !feeEn.isEmpty() ? feeEn : feeZh;
  }

  /** Every place that breaks a rule. */
  public List<DesignFault> faults() {
    List<DesignFault> faults = new ArrayList<>();
    bounded("wayZh", wayZh, MOST_WAY, faults);
    bounded("wayEn", wayEn, MOST_WAY * 2, faults);
    bounded("feeZh", feeZh, MOST_FEE, faults);
    bounded("feeEn", feeEn, MOST_FEE * 2, faults);
    bounded("formAddress", formAddress, MOST_ADDRESS, faults);
    if (!TypedLine.isBlank(formAddress) && !isAddress(formAddress)) {
      faults.add(DesignFault.of("/howToApply/formAddress", Kind.WEB_ADDRESS));
    }
    return faults;
  }

  private static void bounded(String place, String text, int most, List<DesignFault> faults) {
    if (text.length() > most) {
      faults.add(DesignFault.of("/howToApply/" + place, Kind.TOO_LONG, most));
    }
  }

  // what is shown as a link must not be a script or a mail
  private static boolean isAddress(String text) {
    try {
      URI address = new URI(text);
      return address.getHost() != null
          && Stream.of("https", "http").anyMatch(way -> way.equalsIgnoreCase(address.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String file() {
    try (InputStream stream = HowToApply.class.getResourceAsStream(FILE)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
