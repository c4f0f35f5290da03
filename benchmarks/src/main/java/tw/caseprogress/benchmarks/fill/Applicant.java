package tw.caseprogress.benchmarks.fill;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Who applies: one of some 300,000 names, the frequent ones frequently, so that a search finds one
 * or hundreds.
 *
 * @param email in ASCII
 * @param mobile in E.164
 */
record Applicant(String name, Optional<String> email, Optional<String> mobile) {

  private static final String FREQUENT = "陳林黃張李王吳劉蔡楊";
  private static final String OTHERS = "許鄭謝郭洪曾邱廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾彭游詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜侯曹薛傅丁馬蔣唐";
  private static final String GIVEN = "志家俊明建文華美淑玉惠雅怡佩婷欣宜君雯慧玲麗芬芳珍秀英雄豪傑偉宏哲嘉承冠宗育仁德信義安平永昌榮金銀水木火土山海";
  private static final int OF_TEN_FREQUENT = 5;

  static Applicant draw(long which, RandomGenerator random) {
    int contact = random.nextInt(100);
    return new Applicant(
        name(random),
        contact >= 60 ? Optional.of("applicant" + which + "@example.org") : Optional.empty(),
        contact < 85
            ? Optional.of("+8869%08d".formatted(random.nextInt(100_000_000)))
            : Optional.empty());
  }

  private static String name(RandomGenerator random) {
    String surnames = random.nextInt(10) < OF_TEN_FREQUENT ? FREQUENT : OTHERS;
    return "" + one(surnames, random) + one(GIVEN, random) + one(GIVEN, random);
  }

  private static char one(String of, RandomGenerator random) {
    return of.charAt(random.nextInt(of.length()));
  }

  @Override
  public String toString() {
    return "Applicant[]";
  }
}
