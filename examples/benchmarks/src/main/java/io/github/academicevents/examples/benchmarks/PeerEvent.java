package io.github.academicevents.examples.benchmarks;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of an event as records: what a user of Jackson, fastjson2 or dsl-json would write.
 * Times stay strings, which spares the peers the work of reading them.
 *
 * <p>It carries 60 constraints of Jakarta Validation, each annotation counted once where it is
 * written. 45 hold the keys and the values of 15 of the 17 texts that the generated events have in
 * two languages, all alike: a language tag, not blank, not too long; names of subjects and titles
 * of materials, which a quarter of the events has, are left free. 15 hold other members. Run on
 * lists and on both languages, null included, they are 115 checks on an event, from 112 to 118, of
 * which 100 are on keys and values.
 */
@CompiledJson
@JsonInclude(JsonInclude.Include.NON_NULL)
@Valid
public record PeerEvent(
    @NotBlank String id,
    @NotBlank @Pattern(regexp = URL) String url,
    String kind,
    @Nullable String status,
    @NotEmpty Map<@Pattern(regexp = TAG) String, @NotBlank @Size(min = 2, max = 250) String> title,
    @JsonProperty("abstract") @JsonAttribute(name = "abstract")
        Map<@Pattern(regexp = TAG) String, @NotBlank @Size(max = 10_000) String> abstractText,
    @Nullable List<Map<@Pattern(regexp = TAG) String, @NotBlank @Size(max = 250) String>> keywords,
    @Nullable List<Subject> subjects,
    List<@Pattern(regexp = TAG) String> languages,
    @Valid @Nullable Series series,
    @NotNull @Pattern(regexp = TIME) String start,
    @Pattern(regexp = TIME) String end,
    @Nullable String doors,
    @NotBlank String timeZone,
    @Nullable List<String> previousStarts,
    @Nullable String attendanceMode,
    List<@Valid Location> locations,
    @NotEmpty List<@Valid Contribution> contributions,
    List<@Valid Contact> contacts,
    @Nullable Registration registration,
    @Nullable List<Fee> fees,
    @Nullable Capacity capacity,
    @Nullable Map<String, String> audience,
    @Nullable List<Resource> resources,
    @Nullable List<String> toBeAnnounced,
    @Nullable List<Identifier> identifiers,
    @Nullable Reference partOf,
    @Nullable List<PeerEvent> subEvents,
    @Valid Source source,
    @Nullable String modified) {

  static final String URL = "https?://[^\\s/]+(/\\S*)?";
  // Without commas and brackets, at which avaje's generator stumbles inside a type.
  static final String TAG = "[a-z][a-z][a-z]?[A-Za-z0-9-]*";
  static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d";

  /** {@return whether the end is not before the start} */
  @AssertTrue
  @JsonIgnore
  public boolean isInOrder() {
    return end.compareTo(start) >= 0;
  }

  /** A coded subject. */
  @CompiledJson
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Valid
  public record Subject(
      @Nullable String scheme, @Nullable String code, @Nullable Map<String, String> name) {}

  /** The series. */
  @CompiledJson
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Valid
  public record Series(
      @Nullable String id,
      Map<@Pattern(regexp = TAG) String, @NotBlank @Size(max = 250) String> name,
      @Nullable String url,
      @Nullable Integer number,
      @Nullable String numberText) {}

  /** A place or an online access, told by its type. */
  @CompiledJson
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Valid
  public record Location(
      @Nullable String type,
      @Nullable Map<String, String> name,
      @Nullable Map<@Pattern(regexp = TAG) String, @NotBlank @Size(max = 250) String> campus,
      @Nullable Map<@Pattern(regexp = TAG) String, @NotBlank @Size(max = 250) String> building,
      @Nullable Map<@Pattern(regexp = TAG) String, @NotBlank @Size(max = 250) String> room,
      @Valid @Nullable Address address,
      @Nullable Double latitude,
      @Nullable Double longitude,
      @Nullable String url,
      @Nullable String platform,
      @Nullable String streamUrl,
      @Nullable String meetingId,
      @Nullable String passcode,
      @Nullable String dialIn) {}

  /** A postal address. */
  @CompiledJson
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Valid
  public record Address(
      @Nullable Map<@Pattern(regexp = TAG) String, @NotBlank @Size(max = 250) String> street,
      @Nullable Map<@Pattern(regexp = TAG) String, @NotBlank @Size(max = 250) String> locality,
      @Nullable Map<String, String> region,
      @Nullable String postalCode,
      @Nullable String country) {}

  /** A role and who has it. */
  @CompiledJson
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Valid
  public record Contribution(
      @NotBlank String role,
      @Valid @Nullable Person person,
      @Valid @Nullable Organization organization) {}

  /** A person. */
  @CompiledJson
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Valid
  public record Person(
      Map<@Pattern(regexp = TAG) String, @NotBlank @Size(max = 100) String> name,
      @Nullable Map<String, String> givenName,
      @Nullable Map<String, String> familyName,
      @Nullable List<String> honorifics,
      @Nullable Map<@Pattern(regexp = TAG) String, @NotBlank @Size(max = 250) String> position,
      @Nullable List<@Valid Organization> affiliations,
      @Nullable Map<@Pattern(regexp = TAG) String, @NotBlank @Size(max = 10_000) String> biography,
      @Nullable String email,
      @Nullable String telephone,
      @Nullable String url,
      @Nullable String image,
      @Nullable List<@Valid Identifier> identifiers) {}

  /** An organization. */
  @CompiledJson
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Valid
  public record Organization(
      Map<@Pattern(regexp = TAG) String, @NotBlank @Size(max = 250) String> name,
      @Nullable Map<@Pattern(regexp = TAG) String, @NotBlank @Size(max = 250) String> department,
      @Nullable String url,
      @Nullable String logo,
      @Nullable List<Identifier> identifiers,
      @Nullable Address address) {}

  /** An identifier. */
  @CompiledJson
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Valid
  public record Identifier(String scheme, @NotBlank String value) {}

  /** Whom to ask. */
  @CompiledJson
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Valid
  public record Contact(
      @Nullable Map<@Pattern(regexp = TAG) String, @NotBlank @Size(max = 250) String> name,
      @Email @Nullable String email,
      @Nullable String telephone,
      @Nullable String url) {}

  /** How to register. */
  @CompiledJson
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Valid
  public record Registration(
      @Nullable Boolean required,
      @Nullable String url,
      @Nullable String email,
      @Nullable Map<String, String> instructions,
      @Nullable String opens,
      @Nullable String closes) {}

  /** A price. */
  @CompiledJson
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Valid
  public record Fee(
      @Nullable Map<String, String> name,
      java.math.@Nullable BigDecimal amount,
      @Nullable String currency,
      @Nullable String availability,
      @Nullable String url,
      @Nullable String validFrom) {}

  /** How many can take part. */
  @CompiledJson
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Valid
  public record Capacity(
      @Nullable Integer total,
      @Nullable Integer onsite,
      @Nullable Integer online,
      @Nullable Integer remaining) {}

  /** Slides, recordings, papers. */
  @CompiledJson
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Valid
  public record Resource(
      @Nullable String kind,
      @Nullable String url,
      @Nullable Map<String, String> title,
      @Nullable String language,
      @Nullable String license) {}

  /** The larger event. */
  @CompiledJson
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Valid
  public record Reference(
      @Nullable String id, @Nullable Map<String, String> title, @Nullable String url) {}

  /** Where the record came from. */
  @CompiledJson
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Valid
  public record Source(
      @Pattern(regexp = URL) String url,
      @Nullable Map<String, String> publisher,
      @Nullable String published,
      @Nullable String retrieved,
      String license) {}
}
