/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Writes what a drawing's style sheet says into its elements, because renderers outside of browsers know no selectors
 * with more than one part. Rules inside of {@code @media} are for viewers and are left out.
 */
final class PlainStyles {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern MEDIA = Pattern.compile("@media[^{]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}");
    private static final Pattern CLASS = Pattern.compile("\\.[\\w-]+");
    private static final Pattern TYPE = Pattern.compile("(?<![\\w.-])[a-z]+");

    private record Rule(String selector, String declarations) {
        /** Classes weigh more than types, whatever their number. */
        int weight() {
            return 100 * count(CLASS) + count(TYPE);
        }

        private int count(Pattern part) {
            return (int) part.matcher(selector).results().count();
        }
    }

    private PlainStyles() {
    }

    static Document inline(String svg) {
        Document document = Jsoup.parse(svg, Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        for (Element sheet : document.select("style")) {
            List<Rule> rules = rules(sheet.data().isEmpty() ? sheet.wholeText() : sheet.data());
            rules.sort(Comparator.comparingInt(Rule::weight));
            for (Rule rule : rules) {
                document.select(rule.selector).forEach(each -> add(each, rule.declarations));
            }
            sheet.remove();
        }
        return document;
    }

    private static List<Rule> rules(String css) {
        List<Rule> rules = new ArrayList<>();
        Matcher matcher = RULE.matcher(MEDIA.matcher(css).replaceAll(""));
        while (matcher.find()) {
            String selector = matcher.group(1).strip();
            if (!selector.contains(":")) {
                rules.add(new Rule(selector, matcher.group(2)));
            }
        }
        return rules;
    }

    /** What a style attribute says, by property. */
    static Map<String, String> declarations(String style) {
        Map<String, String> said = new HashMap<>();
        for (String each : style.split(";")) {
            int colon = each.indexOf(':');
            if (colon > 0) {
                said.put(each.substring(0, colon).strip(), each.substring(colon + 1).strip());
            }
        }
        return said;
    }

    /** Later declarations win, as they do in a sheet. */
    private static void add(Element element, String declarations) {
        String said = element.attr("style");
        element.attr("style", said.isEmpty() ? declarations : said + ";" + declarations);
    }
}
