/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.plumbline.report.ReportWriter;
import org.plumbline.report.ReviewReport;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/** Writes {@code report.html}: one page that needs no other file, to read on a screen and to print. */
public final class HtmlWriter implements ReportWriter {

    private static final String TEMPLATE = "report.ftlh";
    private static final String STYLE = "report.css";

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String fileName() {
        return "report.html";
    }

    @Override
    public void write(ReviewReport report, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            template().process(new HtmlPage(report, resource(STYLE)).model(), writer);
        } catch (TemplateException e) {
            throw new IllegalStateException("The report's template is broken.", e);
        }
        writer.flush();
    }

    private static Template template() throws IOException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setLogTemplateExceptions(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        return new Template(TEMPLATE, new StringReader(resource(TEMPLATE)), configuration);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlWriter.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
