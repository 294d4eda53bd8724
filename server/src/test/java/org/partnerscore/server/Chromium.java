package org.partnerscore.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium that this machine has, without a window. */
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    private static final String AXE = axe();

    /** All of some levels or rules; of what they find only what is wrong. */
    private static final String FAULTS = "only => axe.run({runOnly: only, resultTypes: ['violations']})"
            + ".then(found => found.violations.flatMap(rule => rule.nodes.map("
            + "node => `${rule.id}: ${node.html} ${node.failureSummary}`)))";

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Chromium(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(program));
    }

    /** Starts it. Where it is missing the tests are left out; CI takes that for a failure. */
    static Chromium start() {
        Optional<Path> program = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        String missing = "left out: no Chromium on the path to walk the pages with (Debian: apt-get install chromium)";
        if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new AssertionError(missing);
        }
        assumeTrue(program.isPresent(), missing);
        return new Chromium(program.orElseThrow());
    }

    /** Somebody's windows, which share cookies with nobody else's. */
    BrowserContext context(NewContextOptions options) {
        return browser.newContext(options);
    }

    /** What axe finds wrong with a page as it is now, a line each; it is brought to a page once. */
    static List<String> faults(Page page) {
        return faults(page, LEVELS);
    }

    /** The texts that stand out too little from what is behind them. */
    static List<String> faintTexts(Page page) {
        return faults(page, List.of("color-contrast"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> faults(Page page, List<String> only) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate(FAULTS, only);
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script, "axe").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
