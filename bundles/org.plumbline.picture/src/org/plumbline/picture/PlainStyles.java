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
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Writes what a drawing's style sheet says into its elements, because renderers outside of browsers know no selectors
 * with more than one part. Rules inside of {@code @media} are for viewers and are left out.
 */
final class PlainStyles {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern MEDIA = Pattern.compile("@media[^{]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}");
    private static final Pattern CLASS = Pattern.compile("\\.[\\w-]+");
    private static final Pattern TYPE = Pattern.compile("(?<![\\w.-])[a-z]+");

    /** A class or else the type in the last part of a selector. */
    private static final Pattern LAST = Pattern.compile("(?:\\.[\\w-]+|(?<![\\w.-])[a-z]+)$");

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
        Map<String, List<Element>> index = index(document);
        for (Element sheet : document.select("style")) {
            List<Rule> rules = rules(sheet.data().isEmpty() ? sheet.wholeText() : sheet.data());
            rules.sort(Comparator.comparingInt(Rule::weight));
            for (Rule rule : rules) {
                apply(rule, index);
            }
            sheet.remove();
        }
        return document;
    }

    /** Elements by type, and by each of their classes with a dot before it, in the order of the document. */
    private static Map<String, List<Element>> index(Document document) {
        Map<String, List<Element>> index = new HashMap<>();
        for (Element each : document.getAllElements()) {
            index.computeIfAbsent(each.tagName(), key -> new ArrayList<>()).add(each);
            each.classNames().forEach(name -> index.computeIfAbsent("." + name, key -> new ArrayList<>()).add(each));
        }
        return index;
    }

    /** Only what the selector's last part may mean is looked at: drawings have tens of thousands of elements. */
    private static void apply(Rule rule, Map<String, List<Element>> index) {
        Evaluator selector = Selector.evaluatorOf(rule.selector);
        Matcher last = LAST.matcher(rule.selector);
        for (Element each : last.find() ? index.getOrDefault(last.group(), List.of()) : List.<Element>of()) {
            if (each.is(selector)) {
                add(each, rule.declarations);
            }
        }
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
