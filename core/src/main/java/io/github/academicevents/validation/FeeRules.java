package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Fee;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules of one price. */
final class FeeRules {

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private FeeRules() {}

  /** Checks what {@code event} has; the check stands at it. */
  static void check(Fee fee, AcademicEvent event, Check check) {
    BigDecimal amount = fee.getAmount().orElse(BigDecimal.ZERO);
    if (amount.signum() < 0) {
      check.report(Catalogue.FEE_NEGATIVE, "amount", amount.toPlainString());
    } else if (amount.signum() > 0 && !fee.getExtras().has("currency")) {
      String currency = fee.getCurrency().orElse(null);
      if (currency == null) {
        check.report(Catalogue.FEE_CURRENCY_MISSING, null, amount.toPlainString());
      } else if (!CURRENCIES.contains(currency)) {
        check.report(Catalogue.FEE_CURRENCY_MISSING, "currency", currency);
      }
    }
  }
}
