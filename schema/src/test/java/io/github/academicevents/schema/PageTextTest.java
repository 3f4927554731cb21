package io.github.academicevents.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page says, as lines. */
class PageTextTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '→',
      value = {
        "<p>a</p><p>b</p>→a|b|",
        "a<br>b<br/>c→a|b|c|",
        "<div>a <b>b</b>~  c</div>d→a b c|d|",
        "<span>报告</span><span>人</span>→报告人|",
        "<p>报&nbsp;告&nbsp;人</p><p>&nbsp;</p>x→报\u00a0告\u00a0人|x|",
        "<table><tr><th>Speaker</th><td>Na Li</td></tr></table>→Speaker: Na Li|",
        "<table><tr><td>报告人</td><td><p>李娜</p><p>教授</p></td></tr></table>→报告人：李娜|教授|",
        "<table><tr><td>时间：</td><td>10:00</td></tr></table>→时间：10:00|",
        "<table><tr><th>A</th><td>1</td><th>B</th><td>2</td></tr></table>→A: 1|B: 2|",
        "<table><tr><th>A</th><th>B</th><th>C</th><tr><td>1<td><td>3</table>→A\tB\tC|A: 1|C: 3|",
        "<table><tr><td>1</td><td>2</td><td>3</td></tr></table>→1\t2\t3|",
        "<dl><dt>Time</dt><dd>10:00</dd><dd>11:00</dd></dl>→Time: 10:00|11:00|",
        "<ul><li>a</li><li>b</li></ul>→a|b|",
        "<pre>a  b~c</pre>→a b|c|",
        "<script>x</script><style>y</style><noscript>z</noscript>a<!-- b -->→a|",
        "<nav>Home</nav><p>a</p><footer>Imprint</footer>→a|",
        "<header>Site</header><article><header>T</header>a</article>→T|a|",
        "<div class='wide breadcrumb'>Home</div><p hidden>no</p>a→a|",
        "<p>menu</p><nav>Home</nav><main>a</main>→a|",
        "<div class=menu>all there is</div>→all there is|",
        "<a href='mailto:na@a.cn?subject=x'>Na Li</a>→Na Li na@a.cn|",
        "<a href='mailto:na@a.cn'>na@a.cn</a>→na@a.cn|",
        "a<button>Go</button><select><option>1</select>→a|",
        "a < b & c &lt;d&gt; &#8211;→a < b & c <d> –|"
      })
  void linesOf(String html, String lines) {
    assertThat(PageText.of(html.replace('~', '\n'))).isEqualTo(lines.replace('|', '\n'));
  }

  @Test
  void theHeadingComesFirstAndOnce() {
    String html =
        "<title>Site</title><div class=nav>Home</div><p>2024-03-21</p><h1>Graph <i>limits</i></h1>";
    assertThat(PageText.of(html)).isEqualTo("Graph limits\n2024-03-21\n");
  }

  @Test
  void thePagesTitleStandsInForAHeading() {
    assertThat(PageText.of("<title>Graph limits</title><p>2024-03-21"))
        .isEqualTo("Graph limits\n2024-03-21\n");
    assertThat(PageText.of("<title>Graph limits</title><p>Graph limits</p>"))
        .isEqualTo("Graph limits\n");
  }

  @Test
  void deepAndUnclosedPagesAreLaidOut() {
    String html = "<div><table><tr><td>".repeat(20_000) + "end";
    assertThat(PageText.of(html)).contains("end");
  }

  @Test
  void aPieceOfHtmlIsLines() {
    assertThat(PageText.ofFragment("<p>a &amp; b</p><ul><li>c</li></ul>")).isEqualTo("a & b\nc");
  }
}
