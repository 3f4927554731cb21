package io.github.academicevents.examples.website;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.jackson.EventJson;
import io.github.academicevents.jackson.EventJsonException;
import io.github.academicevents.validation.EventValidator;
import io.github.academicevents.validation.Finding;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.util.RawValue;

/** Answers requests of the API that can't be carried out by problem details (RFC 9457). */
@RestControllerAdvice(assignableTypes = {EventApi.class, ImportApi.class})
class ApiProblems extends ResponseEntityExceptionHandler {

  private final EventValidator validator;

  ApiProblems(EventValidator validator) {
    this.validator = validator;
  }

  /** An event with errors: all that the rules have found, warnings and notes too. */
  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return e.getTarget() instanceof AcademicEvent event
        ? problem(HttpStatus.UNPROCESSABLE_CONTENT, validator.validate(event).getFindings())
        : super.handleMethodArgumentNotValid(e, headers, status, request);
  }

  /** No event at all. */
  @ExceptionHandler
  ResponseEntity<Object> unreadable(EventJsonException e) {
    return problem(HttpStatus.BAD_REQUEST, List.of(e.toFinding()));
  }

  /** Somebody was faster. */
  @ExceptionHandler({DuplicateKeyException.class, OptimisticLockingFailureException.class})
  ProblemDetail changedMeanwhile() {
    return ProblemDetail.forStatus(HttpStatus.PRECONDITION_FAILED);
  }

  private static ResponseEntity<Object> problem(HttpStatus status, List<Finding> findings) {
    Locale locale = LocaleContextHolder.getLocale();
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setType(URI.create("urn:academicevents:problem:findings"));
    problem.setProperty(
        "findings",
        findings.stream().map(f -> new RawValue(EventJson.writeFinding(f, locale))).toList());
    return ResponseEntity.status(status)
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
        .body(problem);
  }
}
