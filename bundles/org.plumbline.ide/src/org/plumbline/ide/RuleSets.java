/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.plumbline.rules.BuiltInRules;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleSet;

/** The rules that workloads are reviewed with in the IDE: the built-in ones and those that bundles add. */
public final class RuleSets {

    /** Extension point by which a bundle adds rules. */
    public static final String EXTENSION_POINT = "org.plumbline.ide.rules";

    private RuleSets() {
    }

    /** The built-in rules and the contributed ones. A contribution that is broken is logged and left out. */
    public static RuleSet current() {
        return Holder.CURRENT;
    }

    /**
     * The rules for a workload: those of the IDE and those of its project that the user has turned on, as the files of
     * settings beside it say.
     */
    public static RuleSet of(IFile workload) {
        return RuleConfigs.of(workload).rules();
    }

    private static RuleSet read() {
        RuleSet rules = BuiltInRules.all();
        IExtensionRegistry registry = Platform.getExtensionRegistry();
        for (IConfigurationElement each : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
            rules = plus(rules, each);
        }
        return rules;
    }

    private static RuleSet plus(RuleSet rules, IConfigurationElement contribution) {
        try {
            Rule<?> rule = (Rule<?>) contribution.createExecutableExtension("class");
            return rules.plus(List.of(rule));
        } catch (CoreException | RuntimeException | LinkageError e) {
            ILog.of(RuleSets.class).error("The rule " + contribution.getAttribute("class") + " of the bundle "
                    + contribution.getContributor().getName() + " cannot be used and is left out of reviews: "
                    + e.getMessage(), e);
            return rules;
        }
    }

    private static final class Holder {
        static final RuleSet CURRENT = read();
    }
}
