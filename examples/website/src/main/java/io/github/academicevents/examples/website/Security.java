package io.github.academicevents.examples.website;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may do what: everybody reads and previews, editors write. Nothing is kept of a login, and a
 * page may load nothing but the site's own styles and pictures.
 */
@Configuration
class Security {

  private static final String NONCE = Security.class.getName() + ".nonce";

  @Bean
  SecurityFilterChain filters(HttpSecurity http) {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(HttpMethod.GET)
                    .permitAll()
                    .requestMatchers(HttpMethod.HEAD)
                    .permitAll()
                    .requestMatchers(HttpMethod.POST, "/zh/preview", "/en/preview")
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .httpBasic(withDefaults())
        // No cookie logs anybody in, and no form can send what a write must be.
        .csrf(CsrfConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(
            headers ->
                headers
                    .cacheControl(CacheControlConfig::disable)
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                    .addHeaderWriter(
                        (request, response) ->
                            response.setHeader("Content-Security-Policy", policy(request))))
        .build();
  }

  /** The nonce of the scripts of a page. */
  static String nonce(HttpServletRequest request) {
    if (request.getAttribute(NONCE) == null) {
      request.setAttribute(NONCE, UUID.randomUUID().toString().replace("-", ""));
    }
    return String.valueOf(request.getAttribute(NONCE));
  }

  private static String policy(HttpServletRequest request) {
    return "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'nonce-"
        + nonce(request)
        + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  }
}
