/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.junit.jupiter.api.Test;
import org.plumbline.model.PlumblinePackage;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Every expression of the specification says what the metamodel and the services understand. */
class ExpressionsTest {

    private static final Specification FILE = Specification.read();
    private static final Set<String> LANGUAGES = Set.of("aql", "var", "feature");
    private static final Pattern EXPRESSION = Pattern.compile("([a-z]+):(.*)", Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile("(\\.|->)(\\w+)\\(");
    private static final Pattern ACCESS = Pattern.compile("\\.(\\w+)(?!\\w|\\()");
    private static final Pattern TYPE = Pattern.compile("model::(\\w+)");
    private static final Pattern WORD = Pattern.compile("(?<![\\w.:'])([a-zA-Z]\\w*)(?![\\w(:])");
    private static final Set<String> OF_AQL = Set.of("oclIsKindOf", "oclAsType", "size");
    private static final Set<String> WORDS = Set.of("self", "true", "false", "not", "and", "or", "null");
    /** What Sirius binds in expressions beside the variables that tools declare. */
    private static final Set<String> BOUND = Set.of("newValue", "candidate");

    private record Expression(String language, String text, Attr where) { }

    private static List<Expression> expressions() {
        List<Expression> result = new ArrayList<>();
        for (Attr each : FILE.attributes()) {
            Matcher matcher = EXPRESSION.matcher(each.getValue());
            if (matcher.matches() && LANGUAGES.contains(matcher.group(1))) {
                result.add(new Expression(matcher.group(1), matcher.group(2), each));
            }
        }
        return result;
    }

    @Test
    void everyServiceThatIsCalledExistsWithThatManyArguments() {
        Map<String, Integer> arguments = new HashMap<>();
        for (Class<?> services : Description.SERVICES) {
            for (Method each : services.getDeclaredMethods()) {
                if (Modifier.isPublic(each.getModifiers()) && !Modifier.isStatic(each.getModifiers())) {
                    assertEquals(null, arguments.put(each.getName(), each.getParameterCount()),
                            each.getName() + " is there once, so that a call means one service");
                }
            }
        }
        List<String> wrong = new ArrayList<>();
        for (Expression each : expressions()) {
            Matcher call = CALL.matcher(withoutStrings(each.text()));
            while (each.language().equals("aql") && call.find()) {
                Integer known = arguments.get(call.group(2));
                int given = count(withoutStrings(each.text()), call.end()) + 1;
                if (!OF_AQL.contains(call.group(2)) && (known == null || known != given)) {
                    wrong.add(each.text());
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(arguments.size() > 25, "services were found: " + arguments.size());
    }

    @Test
    void everyPublicServiceIsUsed() {
        Set<String> unused = new TreeSet<>();
        for (Class<?> services : Description.SERVICES) {
            for (Method each : services.getDeclaredMethods()) {
                if (Modifier.isPublic(each.getModifiers()) && !Modifier.isStatic(each.getModifiers())
                        && expressions().stream().noneMatch(e -> e.text().contains("." + each.getName() + "("))) {
                    unused.add(each.getName());
                }
            }
        }
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyTypeIsOneOfTheMetamodel() {
        Set<String> unknown = new TreeSet<>();
        for (Attr each : FILE.attributes()) {
            Matcher type = TYPE.matcher(each.getValue());
            while (type.find()) {
                if (!(classifier(type.group(1)) instanceof EClass)) {
                    unknown.add(type.group(1));
                }
            }
        }
        assertEquals(Set.of(), unknown);
        for (String attribute : List.of("domainClass", "targetClass", "typeName")) {
            assertTrue(FILE.values(attribute).stream().allMatch(each -> each.startsWith("model::")), attribute);
        }
    }

    @Test
    void everyFeatureThatIsReadIsThere() {
        Set<String> known = new TreeSet<>();
        PlumblinePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .forEach(each -> ((EClass) each).getEStructuralFeatures().forEach(f -> known.add(f.getName())));
        Set<String> unknown = new TreeSet<>();
        for (Expression each : expressions()) {
            if (each.language().equals("feature") && !known.contains(each.text())) {
                unknown.add(each.text());
            }
            Matcher access = ACCESS.matcher(withoutStrings(each.text()));
            while (each.language().equals("aql") && access.find()) {
                if (!known.contains(access.group(1))) {
                    unknown.add(each.text());
                }
            }
        }
        assertEquals(Set.of(), unknown);
        for (String attribute : List.of("featureName", "referenceName")) {
            for (Element each : FILE.elements()) {
                boolean ofSirius = each.getTagName().equals("featureCustomizations");
                if (each.hasAttribute(attribute) && !ofSirius) {
                    assertTrue(known.contains(each.getAttribute(attribute)), each.getAttribute(attribute));
                }
            }
        }
    }

    @Test
    void candidatesComeFromAFeatureOfTheirContainer() {
        for (Element each : FILE.elements()) {
            String candidates = each.getAttribute("semanticCandidatesExpression");
            if (candidates.equals("feature:nodes")) {
                assertTrue(isA(each.getAttribute("domainClass"), "Node"), each.getAttribute("name"));
            } else if (candidates.equals("feature:flows")) {
                assertTrue(isA(each.getAttribute("domainClass"), "DataFlow"), each.getAttribute("name"));
            }
        }
        assertTrue(FILE.values("semanticCandidatesExpression").stream().allMatch(each ->
                Set.of("feature:nodes", "feature:flows", "aql:self.shownFlows()").contains(each)));
    }

    @Test
    void createdElementsFitWhereTheyArePut() {
        List<Element> creations = FILE.ofType("CreateInstance");
        assertTrue(creations.size() > 30, "creations: " + creations.size());
        for (Element each : creations) {
            EClass created = (EClass) classifier(each.getAttribute("typeName").substring("model::".length()));
            EClass holder = PlumblinePackage.eINSTANCE.getWorkload();
            EClass held = holder.getEAllReferences().stream()
                    .filter(reference -> reference.getName().equals(each.getAttribute("referenceName"))
                            && reference.isContainment())
                    .findFirst().orElseThrow().getEReferenceType();
            assertTrue(held.isSuperTypeOf(created) && !created.isAbstract(), created.getName());
        }
    }

    @Test
    void everyVariableIsDeclaredOrBound() {
        Set<String> declared = new TreeSet<>(BOUND);
        FILE.elements().stream().filter(each -> each.getTagName().matches(
                ".*[vV]ariables?|element|elementView|container|containerView|copied.*|(old|new)(View)?Container"
                        + "|source|target|sourceView|targetView|edgeView|root"))
                .forEach(each -> declared.add(each.getAttribute("name")));
        declared.addAll(FILE.values("iterator"));
        declared.add("instance");
        Set<String> unknown = new TreeSet<>();
        for (Expression each : expressions()) {
            if (each.language().equals("var")) {
                if (!each.text().equals("0") && !each.text().equals("self") && !declared.contains(each.text())) {
                    unknown.add("var:" + each.text());
                }
                continue;
            }
            Matcher word = WORD.matcher(withoutStrings(each.text()));
            while (each.language().equals("aql") && word.find()) {
                if (!WORDS.contains(word.group(1)) && !declared.contains(word.group(1))) {
                    unknown.add(word.group(1) + " in " + each.text());
                }
            }
        }
        assertEquals(Set.of(), unknown);
    }

    @Test
    void expressionsAreBalanced() {
        for (Expression each : expressions()) {
            String text = withoutStrings(each.text());
            assertEquals(text.chars().filter(c -> c == '(').count(), text.chars().filter(c -> c == ')').count(),
                    each.text());
            assertEquals(0, each.text().chars().filter(c -> c == '\'').count() % 2, each.text());
        }
    }

    private static boolean isA(String type, String superType) {
        return ((EClass) classifier(superType)).isSuperTypeOf((EClass) classifier(type.substring(7)));
    }

    private static EClassifier classifier(String name) {
        return PlumblinePackage.eINSTANCE.getEClassifier(name);
    }

    private static String withoutStrings(String text) {
        return text.replaceAll("'[^']*'", "''");
    }

    /** How many arguments stand in the parentheses that open before {@code start}. */
    private static int count(String text, int start) {
        int depth = 0;
        int commas = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ')' && depth == 0) {
                return text.substring(start, i).isBlank() ? 0 : commas + 1;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            commas += c == ',' && depth == 0 ? 1 : 0;
        }
        throw new IllegalArgumentException(Arrays.toString(new String[] { text }));
    }
}
