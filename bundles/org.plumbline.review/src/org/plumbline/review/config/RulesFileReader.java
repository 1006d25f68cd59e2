/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.plumbline.catalog.Risk;
import org.plumbline.catalog.Suggestion;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RulePack;
import org.plumbline.validation.RuleSet;
import org.plumbline.validation.Wildcard;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads a file of settings and holds it against the rules that there are. */
final class RulesFileReader {

    private static final int VERSION = 1;
    private static final List<String> TOP = List.of("version", "packs", "rules", "suppress");
    private static final List<String> OF_RULE = List.of("enabled", "risk", "parameters");
    private static final List<String> OF_SUPPRESSION =
            List.of("finding", "rule", "element", "reason", "owner", "expires");

    private final YamlFile yaml;
    private final RuleSet known;
    private final List<RulePack> packs;
    private final boolean ofTeam;

    private RulesFileReader(YamlFile yaml, RuleSet known, List<RulePack> packs, boolean ofTeam) {
        this.yaml = yaml;
        this.known = known;
        this.packs = packs;
        this.ofTeam = ofTeam;
    }

    static RulesFile read(Path file, RuleSet known, List<RulePack> packs, boolean ofTeam) throws RulesFileException {
        YamlFile yaml = YamlFile.named(file);
        return new RulesFileReader(yaml, known, packs, ofTeam).read(yaml.read(file));
    }

    private RulesFile read(MappingNode root) throws RulesFileException {
        Map<String, Node> parts = parts(root, TOP);
        checkVersion(root, parts.get("version"));
        return new RulesFile(packs(parts.get("packs")), rules(parts.get("rules")),
                suppressions(parts.get("suppress")));
    }

    private void checkVersion(MappingNode root, Node node) throws RulesFileException {
        if (node == null) {
            throw yaml.error(YamlFile.line(root), "The file does not say its version. Start it with 'version: 1'.");
        }
        String version = yaml.text(node, "'version'");
        if (!version.matches("[1-9]\\d{0,8}")) {
            throw yaml.error(YamlFile.line(node), "'" + version + "' is not a version. Write 'version: 1'.");
        }
        if (Integer.parseInt(version) > VERSION) {
            throw yaml.error(YamlFile.line(node), "The file was written for a newer version of Plumbline (version "
                    + version + ", this one reads up to " + VERSION + "). Update Plumbline.");
        }
    }

    private Optional<List<RulePack>> packs(Node node) throws RulesFileException {
        if (node == null) {
            return Optional.empty();
        }
        List<RulePack> on = new ArrayList<>();
        for (Node each : yaml.list(node, "'packs'").getValue()) {
            String id = yaml.text(each, "A pack");
            on.add(packs.stream().filter(pack -> pack.id().equals(id)).findFirst().orElseThrow(
                    () -> yaml.error(YamlFile.line(each), "There is no pack " + id + "."
                            + orList(Suggestion.of(id, packs.stream().map(RulePack::id).toList()),
                                    "'plumbline rules --packs' lists them."))));
        }
        return Optional.of(on);
    }

    private List<RulesFile.Entry> rules(Node node) throws RulesFileException {
        List<RulesFile.Entry> entries = new ArrayList<>();
        if (node != null) {
            for (Map.Entry<ScalarNode, Node> each : yaml.entries(yaml.mapping(node, "'rules'")).entrySet()) {
                entries.add(rule(each.getKey(), each.getValue()));
            }
        }
        return entries;
    }

    private RulesFile.Entry rule(ScalarNode key, Node node) throws RulesFileException {
        Wildcard wildcard = Wildcard.of(key.getValue());
        List<Rule<?>> rules = named(wildcard, key);
        Map<String, Node> parts = parts(yaml.mapping(node, "What is said of " + wildcard), OF_RULE);
        Node enabled = parts.get("enabled");
        Node risk = parts.get("risk");
        return new RulesFile.Entry(wildcard, enabled == null ? Optional.empty() : Optional.of(yesOrNo(enabled)),
                risk == null ? Optional.empty() : Optional.of(risk(risk)), values(rules, parts.get("parameters")));
    }

    private List<Rule<?>> named(Wildcard wildcard, Node at) throws RulesFileException {
        List<Rule<?>> rules = new ArrayList<>(known.rules());
        rules.removeIf(rule -> !wildcard.matches(rule.id()));
        if (rules.isEmpty()) {
            throw yaml.error(YamlFile.line(at), wildcard.isExact()
                    ? "There is no rule " + wildcard + "."
                            + orList(Suggestion.of(wildcard.text(), known.rules().stream().map(Rule::id).toList()),
                                    "'plumbline rules' lists them; rules of a file have to be added with --rules.")
                    : "No rule matches " + wildcard + ". 'plumbline rules' lists them.");
        }
        return rules;
    }

    private boolean yesOrNo(Node node) throws RulesFileException {
        String text = yaml.text(node, "'enabled'");
        if (!text.equals("true") && !text.equals("false")) {
            throw yaml.error(YamlFile.line(node), "'enabled' is '" + text + "'. Write true or false.");
        }
        return text.equals("true");
    }

    private Risk risk(Node node) throws RulesFileException {
        String text = yaml.text(node, "'risk'");
        return Arrays.stream(Risk.values()).filter(risk -> risk.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst().orElseThrow(() -> yaml.error(YamlFile.line(node),
                        "'risk' is '" + text + "'. Write high or medium."));
    }

    private Map<String, Double> values(List<Rule<?>> rules, Node node) throws RulesFileException {
        Map<String, Double> values = new HashMap<>();
        if (node == null) {
            return values;
        }
        Map<String, Parameter> declared = new HashMap<>();
        rules.forEach(rule -> rule.info().parameters().forEach(each -> declared.put(each.name(), each)));
        for (Map.Entry<ScalarNode, Node> each : yaml.entries(yaml.mapping(node, "'parameters'")).entrySet()) {
            String name = each.getKey().getValue();
            Parameter parameter = declared.get(name);
            if (parameter == null) {
                throw yaml.error(YamlFile.line(each.getKey()), "There is no parameter " + name + " here."
                        + orList(Suggestion.of(name, declared.keySet()), declared.isEmpty()
                                ? "The rule has none; remove it."
                                : "The rule has " + String.join(", ", declared.keySet().stream().sorted().toList())
                                        + "."));
            }
            values.put(name, value(parameter, each.getValue()));
        }
        return values;
    }

    private double value(Parameter parameter, Node node) throws RulesFileException {
        String text = yaml.text(node, "'" + parameter.name() + "'");
        Optional<String> wrong = parameter.problemWith(text);
        if (wrong.isPresent()) {
            throw yaml.error(YamlFile.line(node), "'" + parameter.name() + "' is '" + text + "'. " + wrong.get());
        }
        return Double.parseDouble(text);
    }

    private List<Suppression> suppressions(Node node) throws RulesFileException {
        List<Suppression> result = new ArrayList<>();
        if (node != null) {
            for (Node each : yaml.list(node, "'suppress'").getValue()) {
                result.add(suppression(yaml.mapping(each, "An item of 'suppress'")));
            }
        }
        return result;
    }

    private Suppression suppression(MappingNode node) throws RulesFileException {
        Map<String, Node> parts = parts(node, OF_SUPPRESSION);
        String rule;
        String element;
        Node at;
        if (parts.containsKey("finding")) {
            at = parts.get("finding");
            String finding = yaml.text(at, "'finding'");
            int end = finding.indexOf('@');
            if (end <= 0 || end == finding.length() - 1 || parts.containsKey("rule") || parts.containsKey("element")) {
                throw yaml.error(YamlFile.line(at), "A suppression names a finding as RULE@ELEMENT, or a rule and an "
                        + "element apart. Write 'finding: SEC-DATA-001@orders', or 'rule:' and 'element:'.");
            }
            rule = finding.substring(0, end);
            element = finding.substring(end + 1);
        } else {
            rule = required(node, parts, "rule", "Add 'rule: ' with the id, or 'finding: RULE@ELEMENT'.");
            at = parts.get("rule");
            element = required(node, parts, "element",
                    "Add 'element: ' with the id; to be rid of the rule, set 'enabled: false' under 'rules'.");
        }
        named(Wildcard.of(rule), at);
        return new Suppression(Wildcard.of(rule), Wildcard.of(element),
                required(node, parts, "reason", "Say why the risk is accepted."),
                required(node, parts, "owner", "Say who answers for it."), expires(parts.get("expires")), ofTeam);
    }

    private Optional<LocalDate> expires(Node node) throws RulesFileException {
        if (node == null) {
            return Optional.empty();
        }
        String text = yaml.text(node, "'expires'");
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw yaml.error(YamlFile.line(node), "'" + text + "' is not a date. Write it as yyyy-mm-dd.");
        }
    }

    private String required(MappingNode item, Map<String, Node> parts, String name, String remedy)
            throws RulesFileException {
        if (!parts.containsKey(name)) {
            throw yaml.error(YamlFile.line(item), "The suppression has no " + name + ". " + remedy);
        }
        return yaml.text(parts.get(name), "'" + name + "'");
    }

    /** The values by name; a name that means nothing would be a setting that somebody believes in. */
    private Map<String, Node> parts(MappingNode mapping, List<String> allowed) throws RulesFileException {
        Map<String, Node> parts = new HashMap<>();
        for (Map.Entry<ScalarNode, Node> each : yaml.entries(mapping).entrySet()) {
            String name = each.getKey().getValue();
            if (!allowed.contains(name)) {
                throw yaml.error(YamlFile.line(each.getKey()), "There is no setting " + name + " here."
                        + orList(Suggestion.of(name, allowed), "Choose from " + String.join(", ", allowed) + "."));
            }
            parts.put(name, each.getValue());
        }
        return parts;
    }

    private static String orList(String suggestion, String list) {
        return suggestion.isEmpty() ? " " + list : suggestion;
    }
}
