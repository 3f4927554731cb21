package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusWordTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Cancelled] LLMs | CANCELLED LLMs",
        "(canceled) LLMs | CANCELLED LLMs",
        "{Postponed} LLMs | POSTPONED LLMs",
        "【延期】大语言模型 | POSTPONED 大语言模型",
        "（ 取消 ）大语言模型 | CANCELLED 大语言模型",
        "［改期］大语言模型 | RESCHEDULED 大语言模型",
        "〔推迟〕大语言模型 | POSTPONED 大语言模型",
        "〖转为线上〗大语言模型 | MOVED_ONLINE 大语言模型",
        "[Event cancelled] LLMs | CANCELLED LLMs",
        "[Cancelled] – LLMs - | CANCELLED LLMs",
        "Cancelled: LLMs | CANCELLED LLMs",
        "Moved online! LLMs | MOVED_ONLINE LLMs",
        "取消：大语言模型 | CANCELLED 大语言模型",
        "已改期！大语言模型 | RESCHEDULED 大语言模型",
        "活动取消：大语言模型 | CANCELLED 大语言模型",
        "讲座取消：大语言模型 | CANCELLED 大语言模型",
        "报告取消：大语言模型 | CANCELLED 大语言模型",
        "延期:大语言模型 | POSTPONED 大语言模型",
        "Cancelled - LLMs | CANCELLED LLMs",
        "Cancelled — LLMs | CANCELLED LLMs",
        "CANCELLED LLMs | CANCELLED LLMs",
        "CANCELLED – LLMs | CANCELLED LLMs",
        "MOVED ONLINE LLMs | MOVED_ONLINE LLMs",
        "LLMs (cancelled) | CANCELLED LLMs",
        "LLMs -  [Event cancelled] | CANCELLED LLMs",
        "大语言模型【取消】 | CANCELLED 大语言模型",
        "LLMs - Postponed | POSTPONED LLMs",
        "LLMs – rescheduled | RESCHEDULED LLMs"
      })
  void marks(String title, String found) {
    assertThat(found(title)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''",
        "C",
        "()",
        "(",
        "Cancelled",
        "Cancelled LLMs",
        "CANCELLEd LLMs",
        "Cancelled-LLMs",
        "[Cancelled LLMs",
        "Cancelled] LLMs",
        "[Event  cancelled ] LLMs",
        "LLMs [Event cancelled ]",
        "LLMs-Postponed",
        "LLMs Postponed",
        "Postponed gratification: LLMs",
        "Canceling noise: LLMs",
        "The cancelled: LLMs",
        "LLMs (noise cancelled)",
        "取消文化：大语言模型",
        "论取消：大语言模型"
      })
  void otherTitles(String title) {
    assertThat(found(title)).isEqualTo("-");
  }

  private static String found(String title) {
    StatusWord word = StatusWord.find(title);
    return word == null ? "-" : word.status() + " " + word.rest();
  }
}
