/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractSectionDescriptor;
import org.eclipse.ui.views.properties.tabbed.AbstractTabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ISection;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptorProvider;
import org.plumbline.edit.FeatureValues;
import org.plumbline.edit.Topic;
import org.plumbline.model.Element;
import org.plumbline.model.Objectives;
import org.plumbline.model.PlumblinePackage.Literals;
import org.plumbline.model.Practices;

/** The tabs: one a topic, objectives and practices of the workload, findings, and what an import brought along. */
public final class PropertyTabs implements ITabDescriptorProvider {

    private static final String CATEGORY = "element";
    private static final String OBJECTIVES = "Objectives";
    private static final String PRACTICES = "Practices";
    private static final String FINDINGS = "Findings";

    private final List<Tab> tabs = new ArrayList<>();

    public PropertyTabs() {
        for (Topic each : Topic.values()) {
            tabs.add(new Tab(each.title(), Facts.about(each)));
        }
        tabs.add(new Tab(OBJECTIVES, Facts.of(Literals.WORKLOAD__OBJECTIVES)));
        Facts practices = Facts.of(Literals.WORKLOAD__PRACTICES);
        tabs.add(new Tab(PRACTICES, practices::isShownFor, () -> new PracticesSection(practices)));
        tabs.add(new Tab(FINDINGS, elements -> true, FindingsSection::new, QuestionsSection::new));
        tabs.add(new Tab("Imported", ImportedSection::isShownFor, ImportedSection::new));
    }

    /**
     * The tab with the control for a fact; the findings with their questions where no control sets it.
     *
     * @param shown what is selected
     */
    static String of(Element shown, Element holder, EStructuralFeature feature) {
        if (holder instanceof Practices || feature == Literals.WORKLOAD__PRACTICES) {
            return PRACTICES;
        }
        if (holder instanceof Objectives || feature == Literals.WORKLOAD__OBJECTIVES) {
            return OBJECTIVES;
        }
        return holder == shown && FeatureValues.isShown(feature) ? Topic.of(feature.getName()).title() : FINDINGS;
    }

    @Override
    public ITabDescriptor[] getTabDescriptors(IWorkbenchPart part, ISelection selection) {
        List<Element> elements = Selected.elements(selection);
        return tabs.stream().filter(each -> !elements.isEmpty() && each.shown.test(elements))
                .toArray(ITabDescriptor[]::new);
    }

    private static final class Tab extends AbstractTabDescriptor {

        private final String title;
        private final Predicate<List<Element>> shown;

        Tab(String title, Facts facts) {
            this(title, facts::isShownFor, () -> new FactsSection(facts));
        }

        @SafeVarargs
        Tab(String title, Predicate<List<Element>> shown, Supplier<ISection>... sections) {
            this.title = title;
            this.shown = shown;
            List<Section> descriptors = new ArrayList<>();
            for (int i = 0; i < sections.length; i++) {
                descriptors.add(new Section(title, title + i, sections[i]));
            }
            setSectionDescriptors(descriptors);
        }

        @Override
        public String getCategory() {
            return CATEGORY;
        }

        @Override
        public String getId() {
            return title;
        }

        @Override
        public String getLabel() {
            return title;
        }
    }

    private static final class Section extends AbstractSectionDescriptor {

        private final String tab;
        private final String id;
        private final Supplier<ISection> maker;

        Section(String tab, String id, Supplier<ISection> maker) {
            this.tab = tab;
            this.id = id;
            this.maker = maker;
        }

        @Override
        public String getId() {
            return id;
        }

        @Override
        public ISection getSectionClass() {
            return maker.get();
        }

        @Override
        public String getTargetTab() {
            return tab;
        }

        @Override
        public boolean appliesTo(IWorkbenchPart part, ISelection selection) {
            return true;
        }
    }
}
