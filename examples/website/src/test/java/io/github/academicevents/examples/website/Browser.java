package io.github.academicevents.examples.website;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The machine's Chromium, without a window; none is downloaded. */
final class Browser {

  private static final int HEIGHT = 800;
  private static final int MOST_TABS = 80;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
  private static final String AXE =
      """
      const done = arguments[arguments.length - 1];
      axe.run().then(result => done(result.violations
        .filter(one => one.impact === 'serious' || one.impact === 'critical')
        .map(one => one.id + ' ' + one.nodes.map(node => node.html).join(' '))));
      """;

  private final ChromeDriver driver;
  private final String axe;

  Browser(Path axe) throws IOException {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(System.getProperty("chromium", "/usr/bin/chromium"));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--hide-scrollbars");
    String chromedriver = System.getProperty("chromedriver", "/usr/bin/chromedriver");
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(chromedriver).toFile())
                .build(),
            options);
    this.axe = Files.readString(axe);
  }

  void open(String url) {
    driver.get(url);
  }

  String path() {
    return URI.create(driver.getCurrentUrl()).getPath();
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<String> texts(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
  }

  Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  @SuppressWarnings("unchecked")
  List<String> list(String script, Object... arguments) {
    return (List<String>) driver.executeScript(script, arguments);
  }

  /** Does what leads to another page, and waits for that. */
  void follow(Runnable step) {
    script("window.left = true");
    step.run();
    new WebDriverWait(driver, LONGEST_WAIT)
        .until(
            page ->
                script("return window.left === undefined && document.readyState === 'complete'")
                    .equals(true));
  }

  /** Keys and texts, to where the focus is. */
  void type(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Presses the tabulator until an element has the focus. */
  void tabTo(String what, Predicate<WebElement> wanted) {
    for (int i = 0; i < MOST_TABS; i++) {
      if (wanted.test(focused())) {
        return;
      }
      type(Keys.TAB);
    }
    throw new AssertionError(what + " is not reached by the tabulator");
  }

  /** The elements that are for use, and that the tabulator does not reach or show the focus of. */
  List<String> notReached() {
    script("document.activeElement.blur()");
    for (int i = 0; i < MOST_TABS; i++) {
      type(Keys.TAB);
      script(
          """
          const style = getComputedStyle(document.activeElement);
          if (style.outlineStyle === 'solid') document.activeElement.dataset.reached = true;
          """);
    }
    return list(
        """
        return [...document.querySelectorAll('a[href],button,input:not([type=hidden]),textarea,summary,[tabindex="0"]')]
          .filter(one => one.checkVisibility() && !one.dataset.reached).map(one => one.outerHTML);
        """);
  }

  /** Light or dark. */
  void prefer(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** How wide the page is to be, in its pixels. */
  void resize(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** What axe-core finds wrong, of the impacts serious and critical. */
  @SuppressWarnings("unchecked")
  List<String> seriousViolations() {
    driver.executeScript(axe);
    return (List<String>) driver.executeAsyncScript(AXE);
  }

  /** The whole page, to target/pages. */
  void photograph(String name) throws IOException {
    Map<String, Object> whole = Map.of("captureBeyondViewport", true);
    Object png = driver.executeCdpCommand("Page.captureScreenshot", whole).get("data");
    Path pages = Files.createDirectories(Path.of("target/pages"));
    Files.write(pages.resolve(name + ".png"), Base64.getDecoder().decode((String) png));
  }

  void close() {
    driver.quit();
  }
}
