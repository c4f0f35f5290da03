package tw.caseprogress.security;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource({
    "王小明, 王○○",
    "王明, 王○○", // the mask does not tell how long the name is
    "歐陽修, 歐○○", // compound surname: the first character of the surname is all that is left
    "司馬相如, 司○○",
    "張簡美玉, 張○○",
    "𠮷田花子, 𠮷○○", // two UTF-16 units, one character
    "夷將·拔路兒, 夷○○",
    "' 王小明 ', 王○○",
    "大同股份有限公司, 大○○股份有限公司",
    "好鄰居有限公司, 好○○有限公司",
    "財團法人, 財○○", // nothing but a legal form is a name
    "喜憨兒基金會, 喜○○基金會",
  })
  void name_keepsTheFirstCharacterAndTheLegalFormOfAnOrganisation(String name, String masked) {
    assertThat(Masking.name(name)).isEqualTo(masked);
  }

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource({
    "Mary Smith, S***",
    "'Smith, Mary Ann', S***",
    "WANG, W***",
    "Ngũgĩ wa Thiong'o, T***",
    "Østergård, Ø***",
    "Nguyễn Thị Bích, N***",
    "NGUYEN THI BICH, N***",
    "Nguyen Van An, N***",
    "Trần Văn An, T***",
    "Đỗ Hùng, Đ***",
    "Lê Hoa, L***",
    "Phạm Minh Tuấn, P***",
    "Bich Nguyen, N***",
    "'Nguyễn, Thị Bích', N***",
    "Chen Mei-ling, C***",
    "Mei-ling Chen, C***",
    "'WANG, HSIAO-MING', W***",
    "WANG Hsiao-ming, W***",
    "Mary SMITH, S***",
    "Mary Smith-Jones, S***",
    "'John Smith, Jr.', J***",
    "John Smith Jr., S***",
    "Juan dela Cruz, C***",
    "Suharto, S***",
    "Siti Nurhaliza, N***",
    "'O''Brien', O***",
    "Acme Trading Ltd., A***",
    "'Acme Trading Co., Ltd.', A***",
    "'-Mary Smith', S***",
    "\u200BMary\u00A0Smith, S***",
    "Zola E\u0301mile, \u00C9***",
    "Mai Thị Bích, M***",
    "Adaeze O\u0304\u0323koro, \u1ECC\u0304***"
  })
  void name_inLatinLettersKeepsTheFirstLetterOfTheSurname(String name, String masked) {
    assertThat(Masking.name(name)).isEqualTo(masked);
  }

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource({
    "拉蒙‧杜里, 拉○○",
    "‧杜里, 杜○○",
    "谷辣斯．尤達卡, 谷○○",
    "Kolas Yotaka 谷辣斯·尤達卡, K***",
    "สมชาย ใจดี, ส***", // Thai: the given name stands first, and is what people are called by
    "เสาวลักษณ์ ดีงาม, เส***", // the vowel is written before its consonant and is none alone
    "น้ำฝน ใจดี, น้ำ***",
    "김철수, 김○○",
    "さくら, さ○○",
    "Иван Петров, И***",
    "\u200B王小明, 王○○",
    "\u202E\u2060王小明, 王○○",
    "\u3164王小明, 王○○",
    "\u3000王小明, 王○○",
    "(王小明), 王○○",
    "\u200B𠮷田花子, 𠮷○○",
    "葛\uDB40\uDD00城, 葛○○",
    "\u200B, ○○",
    "., ○○",
    "123, ○○"
  })
  void name_keepsTheFirstVisibleLetterOfItsScript(String name, String masked) {
    assertThat(Masking.name(name)).isEqualTo(masked);
  }

  @Property
  void name_isNeverMaskedByNothing(@ForAll @NotBlank String name) {
    assertThat(Masking.name(name)).isNotBlank();
  }

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource({"A123456789, A12345****", "AB12345678, AB1234****", "12345, 1****", "1234, ****"})
  void identityNumber_losesItsLastFourCharacters(String number, String masked) {
    assertThat(Masking.identityNumber(number)).isEqualTo(masked);
  }

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource({
    "0912345678, 0912***678",
    "+886912345678, 0912***678",
    "0912-345-678, 0912***678",
    "+4915112345678, ***678",
    "12345, ***",
  })
  void mobile_hidesTheMiddle(String mobile, String masked) {
    assertThat(Masking.mobile(mobile)).isEqualTo(masked);
  }

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource({
    "wang@example.tw, w***@example.tw",
    "w@example.tw, w***@example.tw",
    "not-an-address, ***",
    "@example.tw, ***",
    "\u200Bwang@example.tw, w***@example.tw",
    "ｗａｎｇ＠example.tw, w***@example.tw",
  })
  void email_keepsTheFirstCharacterAndTheHost(String email, String masked) {
    assertThat(Masking.email(email)).isEqualTo(masked);
  }

  @Test
  void nothing_isMaskedAsNothing() {
    assertThat(Masking.name(null)).isEmpty();
    assertThat(Masking.identityNumber(" ")).isEmpty();
    assertThat(Masking.mobile(null)).isEmpty();
    assertThat(Masking.email("")).isEmpty();
  }

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource({
    "02-2720-8889#123, 02-***889",
    "037-123-456, 037-***456",
    "0836-12345, 0836-***345",
    "'', ''"
  })
  void landline_keepsItsAreaAndTheLastThreeDigits(String landline, String masked) {
    assertThat(Masking.landline(landline)).isEqualTo(masked);
  }

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource({
    "臺北市信義區市府路1號, 臺北市信義區***",
    "110204 臺北市信義區市府路1號, 臺北市信義區***",
    "彰化縣彰化市中山路2號, 彰化縣彰化市***",
    "花蓮縣秀林鄉富世291號, 花蓮縣秀林鄉***",
    "新竹市中正路120號, 新竹市***",
    "'No. 1, City Hall Rd., Taipei', ***",
    "市府路一號五樓之三, ***",
    "'', ''"
  })
  void postalAddress_keepsCityAndDistrictAlone(String address, String masked) {
    assertThat(Masking.postalAddress(address)).isEqualTo(masked);
  }
}
