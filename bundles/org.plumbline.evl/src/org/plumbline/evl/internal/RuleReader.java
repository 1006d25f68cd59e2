/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.epsilon.common.module.ModuleElement;
import org.eclipse.epsilon.common.parse.problem.ParseProblem;
import org.eclipse.epsilon.evl.dom.Constraint;
import org.plumbline.evl.EvlException;
import org.plumbline.model.Element;
import org.plumbline.validation.Rule;

/** Reads files of rules. */
public final class RuleReader {

    /** Larger than any file a person writes. */
    private static final int MOST_BYTES = 1_000_000;
    /** How long one check of one element may take. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private RuleReader() {
    }

    /** @see org.plumbline.evl.EvlRules#read */
    public static List<Rule<?>> read(Path file, String name, Consumer<String> problems) throws EvlException {
        return read(file, name, problems, LIMIT);
    }

    static List<Rule<?>> read(Path file, String name, Consumer<String> problems, Duration limit) throws EvlException {
        TimeLimit timeLimit = new TimeLimit(limit);
        DesignModel model = new DesignModel();
        SafeContext context = new SafeContext(model, timeLimit);
        RuleModule module = new RuleModule(context);
        parse(module, file, name);
        context.setModule(module);
        Inspection inspection = new Inspection(name);
        inspection.inspect(module);
        RuleFile rules = new RuleFile(name, module, context, model, inspection, problems);
        if (module.getConstraints().isEmpty()) {
            throw new EvlException(name, 0, "There is no constraint and no critique in it.");
        }
        List<Rule<?>> result = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Constraint each : module.getConstraints()) {
            if (!each.hasAnnotation("lazy")) {
                Rule<?> rule = rule((Check) each, rules, stem(file));
                Integer other = lines.put(rule.id(), line(each));
                if (other != null) {
                    throw new EvlException(name, line(each), "The id " + rule.id() + " belongs to the rule in line "
                            + other + " already. Give this rule another one with @id.");
                }
                result.add(rule);
            }
        }
        return result;
    }

    /** The line that a rule of a file begins in. */
    public static int line(Rule<?> rule) {
        return rule instanceof ConstraintRule<?> own ? own.line() : 0;
    }

    /** The file that a rule comes from. */
    public static Optional<String> file(Rule<?> rule) {
        return rule instanceof ConstraintRule<?> own ? Optional.of(own.file()) : Optional.empty();
    }

    static int line(ModuleElement element) {
        return element == null || element.getRegion() == null ? 0 : element.getRegion().getStart().getLine();
    }

    /** The text of a file of reasonable size. */
    static String text(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("it is larger than a megabyte");
        }
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** What Epsilon says, as one line that is a sentence. */
    static String sentence(String reason) {
        String line = reason == null || reason.isBlank() ? "unknown cause" : reason.strip().replaceAll("\\s+", " ");
        String start = line.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + line.substring(1);
        return start.matches(".*[.?!]") ? start : start + ".";
    }

    private static void parse(RuleModule module, Path file, String name) throws EvlException {
        try {
            String text = text(file);
            module.setImportManager(new SafeImports(file, module));
            module.parse(text, file.toAbsolutePath().toFile());
        } catch (CharacterCodingException e) {
            throw new EvlException(name, 0, "It is no text in UTF-8. Save it with this encoding.");
        } catch (IOException e) {
            throw new EvlException(name, 0, Files.exists(file) ? "Cannot be read: " + e.getMessage() + "."
                    : "There is no such file. Check the path.");
        } catch (Exception | StackOverflowError e) {
            throw new EvlException(name, 0, "Cannot be read as EVL: " + sentence(String.valueOf(e.getMessage())));
        }
        if (!module.getParseProblems().isEmpty()) {
            ParseProblem first = module.getParseProblems().get(0);
            throw new EvlException(name, Math.max(0, first.getLine()), sentence(first.getReason()));
        }
    }

    private static Rule<?> rule(Check check, RuleFile file, String stem) throws EvlException {
        EClass type = Vocabulary.type(check.getConstraintContext().getTypeName()).orElseThrow();
        return new ConstraintRule<>(type.getInstanceClass().asSubclass(Element.class), check, file, stem);
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
