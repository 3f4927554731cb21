package io.github.academicevents.validation;

import static io.github.academicevents.validation.SampleTalks.online;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Capacity;
import io.github.academicevents.EventSeries;
import io.github.academicevents.EventTime;
import io.github.academicevents.Extras;
import io.github.academicevents.Fee;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Registration;
import java.math.BigDecimal;

/** Examples of the rules of series, capacity, fees and registration. */
final class DetailExamples extends RuleExamples {

  DetailExamples() {
    series();
    capacity();
    fees();
    registration();
  }

  private void series() {
    rule("series.number-missing")
        .bad("第435期", series(EventSeries.builder().numberText("第435期")))
        .bad("第四期", series(EventSeries.builder().numberText("第四期")))
        .near("435", series(EventSeries.builder().number(435).numberText("第435期")))
        .near("特别场", series(EventSeries.builder().numberText("特别场")))
        .near(
            "four",
            series(EventSeries.builder().numberText("4th").extras(Extras.of("number", "four"))))
        .awkward("-", series(EventSeries.builder()));
    rule("series.number-not-positive")
        .bad("0", series(EventSeries.builder().number(0)))
        .bad("-1", series(EventSeries.builder().number(-1)))
        .near("1", series(EventSeries.builder().number(1)))
        .near("-", series(EventSeries.builder()))
        .awkward("2000000000", series(EventSeries.builder().number(2_000_000_000)));
  }

  private void capacity() {
    rule("capacity.not-positive")
        .bad("0", talk().capacity(Capacity.builder().total(0).build()))
        .bad("onsite 0", talk().capacity(Capacity.builder().onsite(0).build()))
        .bad("remaining -1", talk().capacity(Capacity.builder().remaining(-1).build()))
        .bad("100, online -5", talk().capacity(Capacity.builder().total(100).online(-5).build()))
        .near("1", talk().capacity(Capacity.builder().total(1).build()))
        .near("remaining 0", talk().capacity(Capacity.builder().remaining(0).build()))
        .awkward("100 + 0", talk().capacity(parts(100, 100, 0).build()));
    rule("capacity.remaining-exceeds")
        .bad("60 of 50", talk().capacity(Capacity.builder().total(50).remaining(60).build()))
        .bad("31 of 30", talk().capacity(Capacity.builder().onsite(30).remaining(31).build()))
        .near("50 of 50", talk().capacity(Capacity.builder().total(50).remaining(50).build()))
        .near("60 of ?", talk().capacity(Capacity.builder().remaining(60).build()))
        .awkward("0 of 50", talk().capacity(Capacity.builder().total(50).remaining(0).build()));
    rule("capacity.sum-mismatch")
        .bad("30 + 100 = 100", talk().capacity(parts(100, 30, 100).build()))
        .bad("30 + 70 = 101", talk().capacity(parts(101, 30, 70).build()))
        .near("30 + 70 = 100", talk().capacity(parts(100, 30, 70).build()))
        .near("30 + ? = 100", talk().capacity(Capacity.builder().total(100).onsite(30).build()))
        .awkward("30 + 70 = ?", talk().capacity(Capacity.builder().onsite(30).online(70).build()));
    rule("capacity.online-physical-set")
        .bad("30", online().capacity(Capacity.builder().onsite(30).build()))
        .bad("30 + 70", online().capacity(parts(100, 30, 70).build()))
        .near("on site", talk().capacity(Capacity.builder().onsite(30).build()))
        .near("0 + 100", online().capacity(parts(100, 0, 100).build()))
        .awkward(
            "hybrid", talk().addLocations(SampleTalks.zoom()).capacity(parts(9, 4, 5).build()));
  }

  private void fees() {
    rule("fee.currency-missing")
        .bad("200", talk().addFees(fee("200").build()))
        .bad("200 RMB", talk().addFees(fee("200").currency("RMB").build()))
        .bad("0.01 ¥", talk().addFees(fee("0.01").currency("¥").build()))
        .near("0", talk().addFees(fee("0.00").build()))
        .near("5", talk().addFees(fee("200").extras(Extras.of("currency", 5)).build()))
        .near("200 CNY", talk().addFees(fee("200").currency("CNY").build()))
        .awkward("20000 UZS", talk().addFees(fee("20000").currency("UZS").build()));
    rule("fee.negative")
        .bad("-10", talk().addFees(fee("-10").currency("CNY").build()))
        .bad("-0.01", talk().addFees(fee("-0.01").build()))
        .near("0", talk().addFees(fee("0").currency("CNY").build()))
        .near("ten", talk().addFees(Fee.builder().extras(Extras.of("amount", "ten")).build()))
        .awkward("1E+3", talk().addFees(fee("1E+3").currency("JPY").build()));
  }

  private void registration() {
    rule("registration.closed-before-open")
        .bad("20–1", between("2024-03-20", "2024-03-01"))
        .bad("10:00–9:59", between("2024-03-20T10:00", "2024-03-20T09:59"))
        .near("20–20", between("2024-03-20", "2024-03-20"))
        .near("20T10:00–20", between("2024-03-20T10:00", "2024-03-20"))
        .awkward("1–20T24", between("2024-03-01", "2024-03-20T23:59:59"));
    rule("registration.closes-after-end")
        .bad("22", between("2024-03-01", "2024-03-22"))
        .bad("11:31", between("2024-03-01", "2024-03-21T11:31"))
        .near("11:30", between("2024-03-01", "2024-03-21T11:30"))
        .near("21", between("2024-03-01", "2024-03-21"))
        .awkward("10:15", between("2024-03-01", "2024-03-21T10:15"));
    rule("registration.required-no-way")
        .bad("required", talk().registration(required().build()))
        .bad("opens", talk().registration(required().opens(EventTime.parse("2024-03-01")).build()))
        .near("mail", talk().registration(required().email("register@example.org").build()))
        .near("bad value", talk().registration(required().extras(Extras.of("url", 5)).build()))
        .near("not required", talk().registration(Registration.builder().required(false).build()))
        .awkward(
            "扫码",
            talk()
                .registration(
                    required().instructions(LocalizedText.of("zh", "请扫海报上的二维码")).build()));
  }

  private static AcademicEvent.Builder series(EventSeries.Builder series) {
    return talk().series(series.name(LocalizedText.of("zh", "博约学术论坛")).build());
  }

  private static Capacity.Builder parts(int total, int onsite, int online) {
    return Capacity.builder().total(total).onsite(onsite).online(online);
  }

  private static Fee.Builder fee(String amount) {
    return Fee.builder().amount(new BigDecimal(amount));
  }

  private static Registration.Builder required() {
    return Registration.builder().required(true);
  }

  private static AcademicEvent.Builder between(String opens, String closes) {
    return talk()
        .registration(
            Registration.builder()
                .opens(EventTime.parse(opens))
                .closes(EventTime.parse(closes))
                .build());
  }
}
