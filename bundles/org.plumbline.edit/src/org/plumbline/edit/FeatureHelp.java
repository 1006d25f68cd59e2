/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.catalog.ServiceFact;
import org.plumbline.catalog.Words;
import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblinePackage.Literals;

/** What helps to say a fact: its meaning, its unit, and what holds without being said. */
public final class FeatureHelp {

    private static final Pattern UNIT = Pattern.compile(", in ([^.;:,]+)");
    private static final Pattern UNIT_IN_NAME = Pattern.compile(" (percent|minutes|millis|seconds|days|hours)$");
    private static final Map<EStructuralFeature, Function<CloudService, ServiceFact>> GUARANTEES = Map.of(
            Literals.COMPONENT__MANAGED, CloudService::managed,
            Literals.COMPONENT__MULTI_ZONE, CloudService::multiZone,
            Literals.COMPONENT__ENCRYPTED_AT_REST, CloudService::encryptedAtRest);

    private FeatureHelp() {
    }

    /** What the feature means, as documented in the metamodel; empty for one that has no item property. */
    public static String of(AdapterFactory factory, EObject element, EStructuralFeature feature) {
        IItemPropertySource source = (IItemPropertySource) factory.adapt(element, IItemPropertySource.class);
        IItemPropertyDescriptor property = source == null ? null : source.getPropertyDescriptor(element, feature);
        return property == null ? "" : property.getDescription(element);
    }

    /**
     * The unit of a number, such as {@code minutes} or {@code US dollars a month}. The documentation of the metamodel
     * states it: "longest acceptable outage, in minutes".
     *
     * @param help the meaning of the feature
     * @return empty for what is counted or is no number
     */
    public static String unit(EStructuralFeature feature, String help) {
        Matcher unit = UNIT.matcher(help);
        return FeatureValues.isNumber(feature) && unit.find() ? unit.group(1).strip() : "";
    }

    /**
     * What people call the feature beside its unit: "Recovery time" where the unit says minutes.
     *
     * @param unit empty for none
     */
    public static String label(EStructuralFeature feature, String unit) {
        String words = Words.of(feature.getName());
        return unit.isEmpty() ? words : UNIT_IN_NAME.matcher(words).replaceFirst("");
    }

    /** What the service of a component guarantees where the design says nothing; empty when that depends. */
    public static Optional<Fact> guaranteed(EObject element, EStructuralFeature feature) {
        Function<CloudService, ServiceFact> guarantee = GUARANTEES.get(feature);
        if (guarantee == null || !(element instanceof Component component) || component.getService() == null) {
            return Optional.empty();
        }
        return ServiceCatalog.byId(component.getService()).map(guarantee)
                .filter(fact -> fact != ServiceFact.UNKNOWN).map(fact -> Fact.valueOf(fact.name()));
    }
}
