/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.epsilon.common.module.ModuleElement;
import org.eclipse.epsilon.eol.EolModule;
import org.eclipse.epsilon.eol.dom.ComplexOperationCallExpression;
import org.eclipse.epsilon.eol.dom.EnumerationLiteralExpression;
import org.eclipse.epsilon.eol.dom.FeatureCallExpression;
import org.eclipse.epsilon.eol.dom.Import;
import org.eclipse.epsilon.eol.dom.IntegerLiteral;
import org.eclipse.epsilon.eol.dom.LiteralExpression;
import org.eclipse.epsilon.eol.dom.ModelDeclaration;
import org.eclipse.epsilon.eol.dom.NameExpression;
import org.eclipse.epsilon.eol.dom.Operation;
import org.eclipse.epsilon.eol.dom.PropertyCallExpression;
import org.eclipse.epsilon.eol.dom.RealLiteral;
import org.eclipse.epsilon.eol.dom.TransactionStatement;
import org.eclipse.epsilon.eol.dom.TypeExpression;
import org.eclipse.epsilon.erl.dom.Post;
import org.eclipse.epsilon.erl.dom.Pre;
import org.eclipse.epsilon.evl.dom.ConstraintContext;
import org.eclipse.epsilon.evl.dom.GlobalConstraintContext;
import org.plumbline.catalog.Suggestion;
import org.plumbline.evl.EvlException;
import org.plumbline.model.PlumblinePackage;

/**
 * Looks through a parsed file before anything in it runs: for words that mean nothing and for what rules may not do.
 */
final class Inspection {

    private static final int MOST_NUMBERS = 8;

    private final String name;
    private final TreeSet<Double> numbers = new TreeSet<>();
    private boolean keepsState;

    Inspection(String name) {
        this.name = name;
    }

    /** @throws EvlException for the first error */
    void inspect(RuleModule module) throws EvlException {
        if (module.getMain() != null && !module.getMain().getStatements().isEmpty()) {
            throw error(module.getMain(), "A file of rules has no statements outside its rules and operations.");
        }
        visit(module, Optional.empty());
        for (Import each : module.getImports()) {
            if (each.getModule() != module && each.getModule() instanceof EolModule imported) {
                visit(imported, Optional.empty());
            }
        }
    }

    /** The first few numbers that the rules mention, and between which a number of the design may lie. */
    List<Double> numbers() {
        return numbers.stream().limit(MOST_NUMBERS).toList();
    }

    /** Whether something that was computed for one check is used by others. */
    boolean keepsState() {
        return keepsState;
    }

    private void visit(ModuleElement element, Optional<EClass> self) throws EvlException {
        Optional<EClass> own = self;
        switch (element) {
            case GlobalConstraintContext all when all.getConstraints().isEmpty() -> { }
            case GlobalConstraintContext all -> throw error(all.getConstraints().get(0),
                    "A rule stands in a context that says what it looks at, such as context DataStore { }.");
            case ConstraintContext context -> own = Optional.of(context(context));
            case Operation operation -> own = operation(operation);
            case TypeExpression type -> check(type);
            case EnumerationLiteralExpression literal -> check(literal);
            case PropertyCallExpression property when self.isPresent() -> check(property, self.get());
            case ModelDeclaration model -> throw error(model, "Rules see the design under review and load no model.");
            case ComplexOperationCallExpression call -> throw error(call,
                    "Rules cannot hand functions to Java. Use operations such as select.");
            case TransactionStatement transaction -> throw error(transaction, "Rules need no transactions.");
            case Post post -> throw error(post, "Nothing is done after the rules, so post has no place here.");
            case Pre pre -> keepsState |= calls(pre);
            case IntegerLiteral number -> mention(number);
            case RealLiteral number -> mention(number);
            default -> { }
        }
        for (ModuleElement each : new ArrayList<>(element.getChildren())) {
            visit(each, own);
        }
    }

    private EClass context(ConstraintContext context) throws EvlException {
        EClass type = Vocabulary.type(context.getTypeName()).orElseThrow(() -> noType(context, context.getTypeName()));
        if (!PlumblinePackage.Literals.ELEMENT.isSuperTypeOf(type)) {
            throw error(context, "A " + type.getName() + " is no element of its own that could have findings.");
        }
        return type;
    }

    private Optional<EClass> operation(Operation operation) {
        keepsState |= operation.isCached();
        return operation.getContextTypeExpression() == null ? Optional.empty()
                : Vocabulary.type(operation.getContextTypeExpression().getName());
    }

    private void check(TypeExpression type) throws EvlException {
        if ("Native".equals(type.getName())) {
            throw error(type, "Rules cannot use Java, so Native has no place here.");
        }
        if (TypeExpression.getType(type.getName()) == null && Vocabulary.type(type.getName()).isEmpty()) {
            throw noType(type, type.getName());
        }
    }

    private void check(EnumerationLiteralExpression literal) throws EvlException {
        String[] parts = literal.getEnumerationLiteral().split("#", 2);
        if (parts.length < 2 || Vocabulary.literal(parts[0], parts[1]).isEmpty()) {
            throw error(literal, "There is no value " + literal.getEnumerationLiteral() + ".");
        }
    }

    /** Only {@code self} has a type that is known before the rules run. */
    private void check(PropertyCallExpression property, EClass type) throws EvlException {
        if (property.getTargetExpression() instanceof NameExpression target && "self".equals(target.getName())
                && !property.getName().startsWith("~") && !Vocabulary.mayHave(type, property.getName())) {
            throw error(property, "A " + type.getName() + " has no " + property.getName() + "."
                    + Suggestion.of(property.getName(), Vocabulary.features(type)));
        }
    }

    private void mention(LiteralExpression<?> literal) {
        if (literal.getValue() instanceof Number number) {
            numbers.add(number.doubleValue());
        }
    }

    /** Whether it reads or calls something, so that it is more than a list of constants. */
    private static boolean calls(ModuleElement element) {
        return element instanceof FeatureCallExpression
                || element.getChildren().stream().anyMatch(Inspection::calls);
    }

    private EvlException noType(ModuleElement place, String type) {
        return error(place, "There is no type " + type + "." + Suggestion.of(type, Vocabulary.types()));
    }

    private EvlException error(ModuleElement place, String problem) {
        String file = place.getFile() == null || place.getFile().getName().equals(new java.io.File(name).getName())
                ? name : place.getFile().getName();
        return new EvlException(file, RuleReader.line(place), problem);
    }
}
