/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.model.Component;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;

/** A rule that one fact of an element breaks. It asks only where enough hangs on the answer. */
public abstract class FactRule<T extends Element> extends Rule<T> {

    private final EAttribute fact;
    private final Function<T, Fact> reader;
    private final Fact wanted;

    /**
     * @param fact the fact
     * @param reader reads it
     * @param wanted what it is where all is well; its opposite breaks the rule
     */
    protected FactRule(Class<T> type, RuleInfo.Builder info, EAttribute fact, Function<T, Fact> reader, Fact wanted) {
        super(type, info);
        this.fact = fact;
        this.reader = reader;
        this.wanted = wanted;
    }

    /** Whether the fact matters for the element. */
    protected abstract boolean concerns(T element, Context context);

    /** Whether to ask when the design does not say; by default for a component with sensitive data. */
    protected boolean worthAsking(T element, Context context) {
        return element instanceof Component component && Known.sensitive(component.getDataClass());
    }

    protected abstract String question(String name);

    protected abstract Outcome broken(T element, String name, Context context);

    /** @param mend sets the fact to what is wanted */
    protected abstract Fix fix(String name, Change mend);

    @Override
    public final Outcome check(T element, Context context) {
        if (!concerns(element, context)) {
            return Outcome.notApplicable();
        }
        Fact said = reader.apply(element);
        if (said == Fact.UNKNOWN) {
            return worthAsking(element, context)
                    ? Outcome.unknown(question(Names.of(element)), element, fact) : Outcome.notApplicable();
        }
        return said == wanted ? Outcome.satisfied() : broken(element, Names.of(element), context);
    }

    @Override
    public final List<Fix> fixes(T element, Context context) {
        return List.of(fix(Names.of(element), Change.set(element, fact, wanted)));
    }
}
