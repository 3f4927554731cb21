package io.github.academicevents.samples;

import io.github.academicevents.AcademicTitle;
import io.github.academicevents.Address;
import io.github.academicevents.Capacity;
import io.github.academicevents.Contact;
import io.github.academicevents.Contribution;
import io.github.academicevents.EventTime;
import io.github.academicevents.Extras;
import io.github.academicevents.Fee;
import io.github.academicevents.Identifier;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Location;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.Place;
import io.github.academicevents.Registration;
import io.github.academicevents.Resource;
import io.github.academicevents.ResourceKind;
import io.github.academicevents.Role;
import io.github.academicevents.Subject;
import io.github.academicevents.Timestamp;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random parts of events; each holds at least one thing, since writers leave out the empty. */
final class RandomParts {

  private static final List<String> TEXTS =
      List.of(
          "阎栋",
          "Dong Yan",
          "大语言模型之旅",
          "The LLM Journey",
          "待定",
          "TBA",
          "Prof. Zhou",
          "周金健 教授",
          "🧑‍🔬 𠮷野家",
          "e\u0301",
          "\"quoted\" \\ back",
          "</script>",
          "<!--",
          "]]>",
          "a < b",
          "tab\there",
          "line\nbreak",
          "\u0001\u001f",
          "\u2028",
          "\u202e",
          "\u200b",
          "\ufeff",
          " ",
          "é~",
          "ཚན་རིག",
          "10 : 00",
          "https://t.cn/x",
          "jjzhou#bit.edu.cn",
          "a@b.cn",
          "0",
          "null",
          "第４３５期",
          "\ufffd");
  private static final List<String> TAGS =
      List.of("zh", "en", "zh-Hant", "ja", "bo", "de", "en-GB", "zh_CN", "chinese", "x");
  private static final List<String> TIMES =
      List.of(
          "2024-03-21",
          "2024-03-21T10:00",
          "2024-03-21T10:00:30",
          "2024-03-21T00:00",
          "0024-01-01",
          "2204-12-31T23:59",
          "2024-02-29T02:30",
          "2026-03-08T02:30");
  private static final List<String> VALUES =
      List.of(
          "0000-0002-1825-0097", "0000-0002-1825-0098", "05dxps055", "10.1145/1", "doi:x", "Q1");
  private static final List<String> SCHEMES =
      List.of("orcid", "ror", "doi", "wikidata", "isbn", "arxiv", "msc2020", "own");

  private final Random random;

  RandomParts(Random random) {
    this.random = random;
  }

  int number(int bound) {
    return random.nextInt(bound);
  }

  <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  <T> void maybe(Supplier<T> value, Consumer<? super T> setter) {
    if (random.nextInt(3) == 0) {
      setter.accept(value.get());
    }
  }

  <T> void some(Supplier<T> value, Consumer<? super T> adder) {
    if (random.nextInt(4) == 0) {
      for (int left = 1 + random.nextInt(2); left > 0; left--) {
        adder.accept(value.get());
      }
    }
  }

  String text() {
    if (random.nextInt(4) > 0) {
      return one(TEXTS);
    }
    StringBuilder text = new StringBuilder();
    for (int left = 1 + random.nextInt(12); left > 0; left--) {
      int point = random.nextInt(random.nextBoolean() ? 0x100 : 0x20000);
      text.appendCodePoint(point >= 0xD800 && point < 0xE000 ? 'x' : point);
    }
    return text.toString();
  }

  String tag() {
    return one(TAGS);
  }

  LocalizedText localized() {
    LocalizedText text = LocalizedText.of(tag(), text());
    return random.nextBoolean() ? text : text.with(tag(), text());
  }

  EventTime time() {
    return EventTime.parse(one(TIMES));
  }

  Timestamp timestamp() {
    return Timestamp.parse(random.nextBoolean() ? "2024-03-01" : "2999-03-01T08:00:00Z");
  }

  Extras extras() {
    Extras extras = Extras.none();
    if (random.nextInt(6) == 0) {
      for (int left = 1 + random.nextInt(3); left > 0; left--) {
        extras = extras.with("x-" + text(), plain(2));
      }
    }
    return extras;
  }

  private @Nullable Object plain(int levels) {
    return switch (random.nextInt(levels > 0 ? 9 : 7)) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2 -> random.nextInt();
      case 3 -> random.nextLong();
      case 4 -> new BigDecimal(random.nextInt(100_000)).movePointLeft(2).setScale(2);
      case 5 -> "";
      case 6 -> text();
      case 7 -> random.nextBoolean() ? List.of() : List.of(text(), random.nextInt(), List.of(1));
      default -> object(levels);
    };
  }

  private Map<String, @Nullable Object> object(int levels) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (int left = random.nextInt(3); left > 0; left--) {
      object.put(text(), plain(levels - 1));
    }
    return object;
  }

  Identifier identifier() {
    return Identifier.of(one(SCHEMES), random.nextInt(3) == 0 ? text() : one(VALUES))
        .withExtras(extras());
  }

  Subject subject() {
    return Subject.builder().scheme(one(SCHEMES)).code(text()).extras(extras()).build();
  }

  Location location() {
    if (random.nextBoolean()) {
      OnlineAccess.Builder online = OnlineAccess.builder().platform(text()).extras(extras());
      maybe(this::text, online::url);
      maybe(this::text, online::streamUrl);
      maybe(this::text, online::meetingId);
      maybe(this::text, online::passcode);
      maybe(this::text, online::dialIn);
      return online.build();
    }
    Place.Builder place = Place.builder().extras(extras());
    maybe(this::localized, place::name);
    maybe(this::localized, place::campus);
    maybe(this::localized, place::building);
    maybe(this::localized, place::room);
    maybe(this::address, place::address);
    maybe(() -> random.nextInt(400) - 200 + 0.5, place::latitude);
    maybe(() -> random.nextInt(400) - 200 + 0.25, place::longitude);
    maybe(this::text, place::url);
    return place.build();
  }

  private Address address() {
    Address.Builder address = Address.builder().locality(localized()).extras(extras());
    maybe(this::localized, address::street);
    maybe(this::localized, address::region);
    maybe(this::text, address::postalCode);
    maybe(() -> one(List.of("CN", "UK", "中国", "cn")), address::country);
    return address.build();
  }

  Contribution contribution() {
    return Contribution.of(
            one(List.of(Role.values())), random.nextBoolean() ? person() : organization())
        .withExtras(extras());
  }

  private Person person() {
    Person.Builder person = Person.builder().name(localized()).extras(extras());
    maybe(this::localized, person::givenName);
    maybe(this::localized, person::familyName);
    some(() -> one(List.of(AcademicTitle.values())), person::addHonorifics);
    some(this::localized, person::addHonorifics);
    maybe(this::localized, person::position);
    some(this::organization, person::addAffiliations);
    maybe(this::localized, person::biography);
    maybe(this::text, person::email);
    maybe(this::text, person::telephone);
    maybe(this::text, person::url);
    maybe(this::text, person::image);
    some(this::identifier, person::addIdentifiers);
    return person.build();
  }

  private Organization organization() {
    Organization.Builder organization = Organization.builder().name(localized()).extras(extras());
    maybe(this::localized, organization::department);
    maybe(this::text, organization::url);
    maybe(this::text, organization::logo);
    some(this::identifier, organization::addIdentifiers);
    maybe(this::address, organization::address);
    return organization.build();
  }

  Contact contact() {
    Contact.Builder contact = Contact.builder().name(localized()).extras(extras());
    maybe(this::text, contact::email);
    maybe(this::text, contact::telephone);
    maybe(this::text, contact::url);
    return contact.build();
  }

  Registration registration() {
    Registration.Builder registration = Registration.builder().required(random.nextBoolean());
    maybe(this::text, registration::url);
    maybe(this::text, registration::email);
    maybe(this::localized, registration::instructions);
    maybe(this::time, registration::opens);
    maybe(this::time, registration::closes);
    return registration.extras(extras()).build();
  }

  Fee fee() {
    BigDecimal amount = BigDecimal.valueOf(random.nextInt(20_000) - 100, random.nextInt(3));
    Fee.Builder fee = Fee.builder().amount(amount).extras(extras());
    maybe(this::localized, fee::name);
    maybe(() -> one(List.of("CNY", "EUR", "RMB", "¥")), fee::currency);
    maybe(this::text, fee::availability);
    maybe(this::text, fee::url);
    maybe(this::time, fee::validFrom);
    return fee.build();
  }

  Capacity capacity() {
    Capacity.Builder capacity = Capacity.builder().total(random.nextInt(500) - 1).extras(extras());
    maybe(() -> random.nextInt(500), capacity::onsite);
    maybe(() -> random.nextInt(500), capacity::online);
    maybe(() -> random.nextInt(500) - 1, capacity::remaining);
    return capacity.build();
  }

  Resource resource() {
    Resource.Builder resource = Resource.builder().url(text()).extras(extras());
    maybe(() -> one(List.of(ResourceKind.values())), resource::kind);
    maybe(this::localized, resource::title);
    maybe(this::tag, resource::language);
    maybe(this::text, resource::license);
    return resource.build();
  }
}
