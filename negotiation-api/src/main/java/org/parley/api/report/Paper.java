package org.parley.api.report;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Prints a template as a tagged PDF with its fonts in it. Nothing is fetched from anywhere,
 * whatever the text says.
 */
@Component
class Paper {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "DejaVu Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** What XML 1.0 can hold in no way. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final ITemplateEngine templates;

    Paper(ITemplateEngine templates) {
        this.templates = templates;
        // it would tell of every font, and of what it reads, on a console of its own
        XRLog.setLoggingEnabled(false);
    }

    /**
     * @param template well-formed XML once it is filled
     */
    byte[] print(String template, Map<String, Object> content) {
        String page = templates.process(template, new Context(Locale.ENGLISH, content));
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useUnicodeBidiSplitter(Directions::new)
                    .useUnicodeBidiReorderer(new RightToLeft())
                    .defaultTextDirection(TextDirection.LTR)
                    .useFont(font("DejaVuSans.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true)
                    .useFont(font("DejaVuSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true)
                    .useExternalResourceAccessControl(
                            (_, _) -> false,
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withProducer("Parley")
                    .withHtmlContent(UNPRINTABLE.matcher(page).replaceAll(""), null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static FSSupplier<InputStream> font(String name) {
        return () ->
                Objects.requireNonNull(
                        Paper.class.getResourceAsStream(FONTS + name), "the font is in a library");
    }
}
