package tw.caseprogress.batch.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.Party;

/**
 * Makes people and companies that plainly do not exist: given names of counting words, mail at
 * example domains, mobile numbers of the range 0900, identity numbers of a series that is no longer
 * given out.
 */
final class InventedPeople {

  private static final String SURNAMES = "陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴周徐蘇葉莊呂江何羅高蕭潘朱簡鍾彭游詹胡施沈余盧梁趙顏柯翁魏孫戴";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String COUNTS = "一二三四五六七八九十";
  private static final List<String> FIRST_NAMES =
      List.of("Alex", "Robin", "Sam", "Kim", "Jo", "Chris", "Pat", "Lee", "Max", "Toni");
  private static final List<String> LAST_NAMES =
      List.of("Sample", "Example", "Specimen", "Pattern", "Model", "Trial", "Proof", "Draft");
  private static final List<String> TRADES =
      List.of("建設", "營造", "餐飲", "旅館", "實業", "文創", "物業", "設計");
  private static final List<String> HOSTS = List.of("example.org", "example.com", "example.net");
  private static final int[] COMPANY_WEIGHTS = {1, 2, 1, 2, 1, 2, 4, 1};

  private final Random random;
  private final Set<String> names = new HashSet<>();
  private int serial;

  InventedPeople(Random random) {
    this.random = random;
  }

  Party person(Set<ContactChannel> notifyBy) {
    String name = fresh(() -> one(SURNAMES) + one(STEMS) + one(COUNTS));
    return party(name, random.nextInt(10) < 7 ? identityNumber() : null, notifyBy);
  }

  Party foreigner(Set<ContactChannel> notifyBy) {
    String name = fresh(() -> one(FIRST_NAMES) + " " + one(LAST_NAMES));
    return party(name, "XX%07d".formatted(++serial), notifyBy);
  }

  Party company(Set<ContactChannel> notifyBy) {
    String name =
        fresh(
            () ->
                "範例"
                    + one(STEMS)
                    + one(COUNTS)
                    + one(TRADES)
                    + (random.nextBoolean() ? "有限公司" : "股份有限公司"));
    return party(name, companyNumber(), notifyBy);
  }

  private Party party(String name, String number, Set<ContactChannel> notifyBy) {
    serial++;
    String email =
        notifyBy.contains(ContactChannel.EMAIL)
            ? "applicant%04d@%s".formatted(serial, one(HOSTS))
            : null;
    String mobile =
        notifyBy.contains(ContactChannel.TEXT_MESSAGE)
            ? "0900-%03d-%03d".formatted(serial * 7 % 1000, serial * 13 % 1000)
            : null;
    return new Party(name, number, email, mobile, notifyBy);
  }

  /** Series Y ended in 1974; the last figure is the check figure. */
  private String identityNumber() {
    String figures = (random.nextBoolean() ? "1" : "2") + "%07d".formatted(++serial);
    int sum = 3 + 9; // Y counts as 31: 3 once, 1 nine times
    for (int i = 0; i < 8; i++) {
      sum += (figures.charAt(i) - '0') * (8 - i);
    }
    return "Y" + figures + (10 - sum % 10) % 10;
  }

  private String companyNumber() {
    String figures;
    do {
      figures = "%08d".formatted(++serial);
    } while (!companyHolds(figures));
    return figures;
  }

  private static boolean companyHolds(String figures) {
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      int product = (figures.charAt(i) - '0') * COMPANY_WEIGHTS[i];
      sum += product / 10 + product % 10;
    }
    return sum % 5 == 0;
  }

  private String fresh(Supplier<String> maker) {
    String name = maker.get();
    while (!names.add(name)) {
      name = maker.get();
    }
    return name;
  }

  private String one(String characters) {
    return characters.substring(random.nextInt(characters.length())).substring(0, 1);
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
