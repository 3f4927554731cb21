package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateScanTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-03-21 | 2024-3-21",
        "2024/3/21 | 2024-3-21",
        "2024.3.21 | 2024-3-21",
        "2024年3月21日 | 2024-3-21",
        "2024-01-01 | 2024-1-1",
        "2024-12-31 | 2024-12-31",
        "3月21日 | -1-3-21",
        "9月30号 | -1-9-30",
        "21/03/2024 | 2024-3-21",
        "03/21/2024 | 2024-3-21",
        "21.3.2024 | 2024-3-21",
        "1/2/1000 | 1000-2-1",
        "1/3/2024/5/6 | 2024-3-1",
        "21 March 2024 | 2024-3-21",
        "21st March, 2024 | 2024-3-21",
        "March 21, 2024 | 2024-3-21",
        "March 21st, 2024 | 2024-3-21",
        "MAR 21-22, 2024 | 2024-3-21",
        "March 21–22, 2024 | 2024-3-21",
        "on Sept. 5, 2024 | 2024-9-5",
        "Sep 5 2024 | 2024-9-5",
        "September 5, 2024 | 2024-9-5",
        "April 5 2024, May 6 2024 | 2024-4-5, 2024-5-6",
        "2024-03-21 March 2024 | 2024-3-21",
        "Day 1: 2024-03-21, 12 talks; 3月22日 | 2024-3-21, -1-3-22"
      })
  void dates(String text, String dates) {
    assertThat(found(text)).hasToString("[" + dates + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024",
        "2024-03",
        "2024-00-10",
        "2024-13-01",
        "2024-01-00",
        "2024-01-32",
        "2024-03/21",
        "2024年3-21",
        "2024:03:21",
        "24-03-21",
        "12024-03-21",
        "3月",
        "3月21",
        "3月21点",
        "123 March",
        "1/2",
        "1/2/999",
        "21/03 2024",
        "31/31/2024",
        "March 2024",
        "March 21",
        "March 211, 2024",
        "March 21, 24",
        "March 21, 20245",
        "March 32, 2024",
        "March, 2024",
        "Marc 21, 2024",
        "Ma 21, 2024",
        "Septem 5, 2024",
        "Marches 21, 2024",
        "21 Marche 2024",
        "21 2024",
        "21 March 24",
        "aMay 5, 2024",
        "AMay 5, 2024",
        "zMay 5, 2024",
        "ZMay 5, 2024"
      })
  void otherNumbers(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024, true",
    "9.30 and 1, true",
    "月, true",
    "三月, true",
    "202, false",
    "On the LLM, false",
  })
  void onlySomeTextsMayHaveOne(String text, boolean may) {
    assertThat(DateScan.mayFind(text)).isEqualTo(may);
  }

  private static List<String> found(String text) {
    DateScan dates = new DateScan(text);
    List<String> found = new ArrayList<>();
    while (dates.next()) {
      found.add(dates.year() + "-" + dates.month() + "-" + dates.day());
    }
    return found;
  }
}
